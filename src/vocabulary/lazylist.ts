/** What a list was loaded from: its items as UTF-8 texts end to end, and where each ends, in bytes. */
export interface PackedTexts {
  bytes: Uint8Array;
  ends: Int32Array;
}

/** A list whose stored items are made when they are asked for: a run needs few of many thousand. It can grow. */
export class LazyList<Item> {
  size: number;
  private readonly made: (Item | undefined)[] = [];
  private readonly stored: Buffer;

  constructor(
    private readonly make: (text: string) => Item,
    private readonly packed: PackedTexts = { bytes: new Uint8Array(0), ends: new Int32Array(0) },
  ) {
    const { bytes, ends } = packed;
    this.size = ends.length;
    this.stored = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** The item at an index from 0; undefined where there is none. */
  at(index: number): Item | undefined {
    const made = this.made[index];
    const end = this.packed.ends[index];
    if (made !== undefined || end === undefined) return made;
    const item = this.make(this.stored.toString('utf8', this.packed.ends[index - 1] ?? 0, end));
    this.made[index] = item;
    return item;
  }

  /** Adds an item at the end and gives its index. */
  push(item: Item): number {
    this.made[this.size] = item;
    return this.size++;
  }

  *[Symbol.iterator](): Generator<Item> {
    for (let index = 0; index < this.size; index++) {
      const item = this.at(index);
      if (item !== undefined) yield item;
    }
  }
}

/** Texts as a `LazyList` loads them. */
export const packTexts = (texts: Iterable<string>): PackedTexts => {
  const all = [...texts].map((text) => Buffer.from(text));
  const ends = new Int32Array(all.length);
  let end = 0;
  all.forEach((one, i) => {
    end += one.length;
    ends[i] = end;
  });
  return { bytes: Buffer.concat(all), ends };
};
