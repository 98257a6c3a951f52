import { describe, expect, test } from 'vitest';
import { circleIn } from '../../src/cv/grounds.js';

/** "a: b c; d" are two facts, the first drawn from two others. */
const ledger = (text: string) =>
  text.split(';').map((entry) => {
    const [id = '', from = ''] = entry.split(':');
    return { id: id.trim(), from: from.split(' ').filter(Boolean) };
  });

describe('facts rest on', () => {
  test.each<[string, string, string[] | null]>([
    ['what is stated', 'a; b: a; c: a b', null],
    ['one fact by two ways', 'a; b: a; c: a; d: b c', null],
    ['what stands further down', 'a: b; b: c; c', null],
    ['what no ledger has', 'a: z', null],
    ['themselves', 'a; b: b', ['b', 'b']],
    ['each other', 'a: b; b: a', ['a', 'b', 'a']],
    ['a circle that another leads to', 'x: a; a: b; b: c; c: a', ['a', 'b', 'c', 'a']],
    ['a circle among good grounds', 's; a: s b; b: s a', ['a', 'b', 'a']],
  ])('%s', (_, text, circle) => {
    expect(circleIn(ledger(text))).toEqual(circle);
  });

  test('a chain that is longer than calls nest', () => {
    const chain = Array.from({ length: 50_000 }, (_, i) => ({ id: `f${i}`, from: [`f${i + 1}`] }));
    expect(circleIn(chain)).toBeNull();
    expect(circleIn([...chain, { id: 'f50000', from: ['f0'] }])).toHaveLength(50_002);
  });
});
