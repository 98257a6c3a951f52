import { SECTION_KINDS, type SectionKind } from '../../model.js';
import { headingKey } from '../../text/headingkey.js';
import { phrases } from './phrases.js';
import type { CueTable } from './table.js';

/** What headings say, as `headingKey` writes it, by the kind of section they open (lexicons/reading/sections.yaml). */
export type SectionNames = ReadonlyMap<string, SectionKind>;

/** A name that two kinds claim is the first one's, in the order of `SECTION_KINDS`. */
export const sections: CueTable<Partial<Record<SectionKind, string[]>>, SectionNames> = {
  schema: (zod) => zod.partialRecord(zod.enum(SECTION_KINDS), phrases(zod)),
  compile: (written) => {
    const kinds = new Map<string, SectionKind>();
    for (const kind of SECTION_KINDS) {
      for (const key of (written[kind] ?? []).map(headingKey)) if (!kinds.has(key)) kinds.set(key, kind);
    }
    return kinds;
  },
};
