import { z } from 'zod';

/** What tells the output of `ats fetch --json` from any other JSON; `text` is the whole document. */
const OwnOutput = z.object({
  title: z.string().nullable(),
  hiringOrganization: z.string().nullable(),
  language: z.string(),
  text: z.string(),
});

/** Takes a JSON value and, if it is what `ats fetch --json` prints, gives the document in it; else null. */
export function readOwnOutput(value: unknown): string | null {
  const parsed = OwnOutput.safeParse(value);
  return parsed.success ? parsed.data.text : null;
}
