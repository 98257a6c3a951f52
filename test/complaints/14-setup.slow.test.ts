import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FILES, SCORE } from '../support/files.js';
import { HANG_MS } from '../support/hang.js';
import { BIN, folder, type Ran } from '../support/run.js';
import { ROOT } from '../support/vocabulary.js';

/** Loaded before the program: whoever opens a connection or asks for a name ends the process at once. */
const NO_NETWORK = `const stop = (what) => () => {
  process.stderr.write('NETWORK: ' + what + '\\n');
  process.exit(99);
};
const net = require('node:net');
net.Socket.prototype.connect = stop('connect');
net.createConnection = stop('createConnection');
net.Server.prototype.listen = stop('listen');
require('node:dgram').createSocket = stop('udp');
const dns = require('node:dns');
dns.lookup = stop('lookup');
dns.promises.lookup = stop('lookup');
globalThis.fetch = stop('fetch');
require('node:module').syncBuiltinESMExports();
`;

/** Loaded before the program: writes the processor time it took, in microseconds, into a file when it ends. */
const CLOCK = `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  require('node:fs').writeFileSync(process.env.CLOCK, String(user + system));
});
`;

interface Machine {
  home: string;
  work: string;
  run: (args: readonly string[]) => Ran;
}

/** A machine with an empty home, no variables but the given, and a proxy that leads nowhere. */
const machine = (): Machine => {
  const root = folder({ 'no-network.cjs': NO_NETWORK });
  const [home, work, tmp] = ['home', 'work', 'tmp'].map((name) => join(root, name));
  for (const path of [home, work, tmp]) mkdirSync(path ?? '');
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(work ?? '', name), text);
  const proxy = 'http://127.0.0.1:9';
  return {
    home: home ?? '',
    work: work ?? '',
    run: (args) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['--require', join(root, 'no-network.cjs'), BIN, ...args],
        {
          cwd: work,
          env: { HOME: home, TMPDIR: tmp, HTTPS_PROXY: proxy, HTTP_PROXY: proxy },
          encoding: 'utf8',
          timeout: HANG_MS,
        },
      );
      expect(readdirSync(home ?? '')).toEqual([]);
      expect(readdirSync(tmp ?? '')).toEqual([]);
      return { status, stdout, stderr };
    },
  };
};

const BEFORE = Object.keys(FILES).sort();

describe('complaint 14: accounts, databases and model downloads before the first score', () => {
  test.each<[string, string[], RegExp]>([
    ['score', ['score', 'posting.md', '--cv', 'cv.md'], new RegExp(`Coverage ${Math.round(SCORE)} of 100`)],
    ['terms', ['terms', 'posting.md', '--json'], /"docker"/],
    ['facts', ['facts', '--cv', 'cv.md'], /boxes/],
  ])('%s works on an empty machine without a network, and writes nothing', (_, args, expected) => {
    const { run, work } = machine();
    const { status, stdout, stderr } = run(args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(expected);
    expect(readdirSync(work).sort()).toEqual(BEFORE);
  });

  test('what is asked to be written is all that is written', () => {
    const { run, work } = machine();
    expect(run(['score', 'posting.md', '--cv', 'cv.md', '--output', 'report.txt']).status).toBe(0);
    expect(readdirSync(work).sort()).toEqual([...BEFORE, 'report.txt'].sort());
    expect(readFileSync(join(work, 'posting.md'), 'utf8')).toBe(FILES['posting.md']);
    expect(readFileSync(join(work, 'cv.md'), 'utf8')).toBe(FILES['cv.md']);
  });

  test('that there is no network is noticed where one is asked for', () => {
    const { status, stderr } = machine().run(['score', 'https://fennel.example/job', '--cv', 'cv.md']);
    expect({ status, stderr }).toEqual({ status: 99, stderr: expect.stringMatching(/^NETWORK: /) });
  });

  test('no package is built, fetched or asked for after installing', () => {
    const { scripts, dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(Object.keys(scripts).filter((name) => /install/.test(name))).toEqual([]);
    const drivers = /sql|mongo|redis|postgres|prisma|knex|onnx|tensorflow|transformers|openai|anthropic|aws-sdk|azure/;
    expect(Object.keys(dependencies).filter((name) => drivers.test(name))).toEqual([]);
  });

  const HANDS = 3;
  /** The least processor time that a run takes: what else the machine does is not part of it. */
  const quickest = (args: readonly string[], cwd: string): number => {
    const clock = join(folder({ 'clock.cjs': CLOCK }), 'clock.cjs');
    return Math.min(
      ...Array.from({ length: HANDS }, () => {
        const env = { ...process.env, CLOCK: join(cwd, 'time') };
        expect(spawnSync(process.execPath, ['--require', clock, ...args], { cwd, env }).status).toBe(0);
        return Number(readFileSync(env.CLOCK, 'utf8'));
      }),
    );
  };

  test('it starts within a few times what Node.js itself takes, and scores within some more', () => {
    const { work } = machine();
    const bare = quickest(['-e', '0'], work);
    expect(quickest([BIN, '--version'], work)).toBeLessThan(5 * bare);
    expect(quickest([BIN, 'score', 'posting.md', '--cv', 'cv.md', '--quiet'], work)).toBeLessThan(20 * bare);
  });
});
