import { readFileSync } from 'node:fs';

/** The name and version that the tool gives itself in what it writes. */
export const readTool = (): { name: string; version: string } => {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { version }: { version: string } = JSON.parse(text);
  return { name: 'ats', version };
};
