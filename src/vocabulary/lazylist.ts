/** What a list was loaded from: its items as UTF-8 texts end to end, and where each ends, in bytes. */
export interface PackedTexts {
  readonly bytes: Uint8Array;
  readonly ends: Int32Array;
}

/** A list whose stored items are made when they are asked for: a run needs few of many thousand. */
export type LazyList<Item> = Readonly<Omit<GrowingList<Item>, 'push'>>;

/** Such a list while it is built: the only one that changes. */
export class GrowingList<Item> {
  size: number;
  private readonly stored: Buffer;

  /** `made` has by index the items that are not stored; those that are join it when asked for: the same ones ever after. */
  constructor(
    private readonly make: (text: string) => Item,
    private readonly packed: PackedTexts = { bytes: new Uint8Array(0), ends: new Int32Array(0) },
    private readonly made: (Item | undefined)[] = [],
  ) {
    const { bytes, ends } = packed;
    this.size = Math.max(ends.length, made.length);
    this.stored = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** The item at an index from 0; undefined where there is none. */
  at(index: number): Item | undefined {
    const made = this.made[index];
    const end = this.packed.ends[index];
    if (made !== undefined || end === undefined) return made;
    const item = this.make(this.stored.toString('utf8', this.packed.ends[index - 1] ?? 0, end));
    // Who reads the list sees no change: the item is the same whenever it is made.
    this.made[index] = item;
    return item;
  }

  /** Adds an item at the end and gives its index. */
  push(item: Item): number {
    this.made[this.size] = item;
    return this.size++;
  }

  /** The same list, which can grow and leaves this one as it is. */
  copy(): GrowingList<Item> {
    return new GrowingList(this.make, this.packed, this.made.slice());
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
