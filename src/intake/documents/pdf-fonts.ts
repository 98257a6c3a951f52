/** What the fonts of a document are called, learnt page by page; pdf.js's own names for them tell nothing. */
export interface Fonts {
  learn(page: FontSource, used: Iterable<string>): Promise<void>;
  isBold(font: string): boolean;
}

/** The part of a pdf.js page that knows fonts. */
export interface FontSource {
  getOperatorList(): Promise<unknown>;
  commonObjs: { has(id: string): boolean; get(id: string): unknown };
}

const BOLD = /bold|black|heavy|semibd|demi|\bbd\b/i;

/** Gives an empty record of fonts. A font that cannot be learnt is not bold. */
export function createFonts(): Fonts {
  const names = new Map<string, string>();
  return {
    async learn(page, used) {
      const unknown = [...used].filter((font) => !names.has(font));
      if (unknown.length === 0) return;
      supplyTransfer();
      // Only drawing, or preparing it, makes pdf.js hand over its fonts.
      await page.getOperatorList().catch(() => undefined);
      for (const font of unknown) names.set(font, page.commonObjs.has(font) ? nameOf(page.commonObjs.get(font)) : '');
    },
    isBold: (font) => BOLD.test(names.get(font) ?? ''),
  };
}

function nameOf(font: unknown): string {
  return typeof font === 'object' && font !== null && 'name' in font && typeof font.name === 'string' ? font.name : '';
}

/** pdf.js hands over fonts by a method that Node has only since 21; unpdf supplies others of that kind, not this one. */
function supplyTransfer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length: number) {
      const copy = new Uint8Array(length);
      copy.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return copy.buffer;
    },
    writable: true,
    configurable: true,
  });
}
