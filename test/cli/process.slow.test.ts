import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderJson } from '../../src/report/json.js';
import { coverageOf } from '../support/analysis.js';
import { CV, FACTS, FILES, POSTING } from '../support/files.js';
import { pdfOf } from '../support/pdf.js';
import { folder, type Ran, run, runAlone } from '../support/run.js';

const files = {
  ...FILES,
  'posting.pdf': pdfOf([[{ text: 'We are hiring an engineer who knows Docker and TypeScript.', x: 50, y: 740 }]]),
  'before.json': renderJson(coverageOf({ posting: POSTING, cv: CV, facts: FACTS })),
  'after.json': renderJson(coverageOf({ posting: POSTING, cv: `${CV}* Wrote Elixir\n`, facts: FACTS })),
};

/** The files of a folder and of those in it, by their paths. */
const filesIn = (path: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map(({ parentPath, name }) => [join(parentPath, name).slice(path.length), join(parentPath, name)])
      .sort()
      .map(([name, file]) => [name, readFileSync(file ?? '', 'latin1')]),
  );

/**
 * The other tests run their command lines in a process that is kept; here each has one of its own. `lexicon check`, which
 * takes long, has its own where its words are tested.
 */
describe('a run in a process of its own ends, prints and writes as the same run in a process that is kept', () => {
  test.each<[number, string[], string]>([
    [0, ['score', 'posting.md', '--cv', 'cv.md', '--explain'], ''],
    [1, ['score', '-', '--cv', 'cv.md', '--format', 'json', '--min-coverage', '100'], POSTING],
    [0, ['score', 'posting.md', '--cv', 'cv.md', '--format', 'html', '--output', 'report.html'], ''],
    [0, ['export', 'posting.md', '--cv', 'cv.md'], ''],
    [0, ['fetch', 'posting.pdf', '--save'], ''],
    [0, ['terms', '-'], 'Ran k8s, Docker and Kuberentes'],
    [0, ['explain', 'google', 'cloud', 'tasks'], ''],
    [0, ['facts', '--cv', 'cv.md'], ''],
    [0, ['diff', 'before.json', '-', '--format', 'markdown'], files['after.json']],
    [0, ['lexicon', 'list', '--json'], ''],
    [0, ['lexicon', 'add', 'Zorp', '--kind', 'tool'], ''],
    [0, ['completion', 'zsh'], ''],
    [0, ['help', 'score'], ''],
    [2, ['score', 'none.md'], ''],
  ])('%i: ats %j', async (status, args, input) => {
    const [own, kept] = [folder(files), folder(files)];
    const ran: Ran = runAlone(args, { cwd: own, input });
    expect(ran.status).toBe(status);
    expect(ran).toEqual(await run(args, { cwd: kept, input }));
    expect(filesIn(own)).toEqual(filesIn(kept));
  });
});
