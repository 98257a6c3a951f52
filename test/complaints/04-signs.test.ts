import { describe, expect, test } from 'vitest';
import { coverageOf, cvOf, itemOf, postingOf } from '../support/analysis.js';

const askedIn = (line: string): string[] =>
  coverageOf({ posting: postingOf([line]), cv: cvOf(['Kept the garden']) }).items.map(({ id }) => id);

const NAMES: [name: string, id: string][] = [
  ['C', 'c'],
  ['C++', 'c-plus-plus'],
  ['C#', 'c-sharp'],
  ['F#', 'f-sharp'],
  ['R', 'r'],
  ['Objective-C', 'objective-c'],
  ['.NET', 'dot-net'],
  ['ASP.NET', 'asp-net'],
  ['ADO.NET', 'ado-net'],
  ['VB.NET', 'vb-net'],
  ['Node.js', 'node-js'],
  ['Next.js', 'next-js'],
  ['NestJS', 'nestjs'],
  ['Nuxt.js', 'nuxt'],
  ['Three.js', 'three-js'],
  ['D3.js', 'd3-js'],
  ['CI/CD', 'ci-cd'],
  ['TCP/IP', 'tcp-ip'],
  ['A/B testing', 'a-b-testing'],
  ['UI/UX', 'ui-ux-design'],
  ['PL/SQL', 'pl-sql'],
  ['T-SQL', 't-sql'],
  ['S/4HANA', 'sap-s-4hana'],
  ['z/OS', 'ibm-z-os'],
  ['GTK+', 'gtk'],
  ['H.264', 'h-264'],
];

describe('complaint 4: names of one letter, and names with signs', () => {
  test.each(NAMES)('%s is %s and nothing else, wherever it stands', (name, id) => {
    for (const line of [name, `${name}.`, `Experience with ${name}`, `Experience with ${name}.`, `(${name})`])
      expect([line, askedIn(line)]).toEqual([line, [id]]);
  });

  test.each(NAMES)('%s, shown in a CV, shows itself and no other of these', (name, id) => {
    const shown = cvOf([`Experience with ${name}`]);
    const { items } = coverageOf({ posting: postingOf(NAMES.map(([one]) => `Experience with ${one}`)), cv: shown });
    expect(items).toHaveLength(NAMES.length);
    const outright = items.filter(({ status }) => status === 'covered').map((item) => item.id);
    expect(outright).toEqual([id]);
  });

  test.each([
    ['C, C++ and C#', ['c', 'c-plus-plus', 'c-sharp']],
    ['C/C++/C#', ['c', 'c-plus-plus', 'c-sharp']],
    ['C or Rust', ['c', 'rust']],
    ['R and Python', ['r', 'python']],
    ['Python/R', ['python', 'r']],
    ['R, SAS, SPSS', ['r', 'sas', 'spss']],
    ['F# or C#', ['f-sharp', 'c-sharp']],
    ['C#/.NET', ['c-sharp', 'dot-net']],
    ['.NET and ASP.NET', ['dot-net', 'asp-net']],
    ['C++17', ['c-plus-plus']],
    ['C99', ['c']],
    ['C# 12', ['c-sharp']],
    ['R 4.3', ['r']],
    ['TCP / IP', ['tcp-ip']],
    ['TCP/IP and UDP', ['tcp-ip', 'udp']],
    ['A/B tests', ['a-b-testing']],
    ['UX/UI', ['ui-ux-design']],
    ['HTML/CSS', ['html', 'css']],
    ['Node.js/TypeScript', ['node-js', 'typescript']],
    ['node.js, next.js', ['node-js', 'next-js']],
    ['.net', ['dot-net']],
    ['Objective-C and Swift', ['objective-c', 'swift']],
  ])('%s: each is told apart', (line, ids) => {
    expect(askedIn(line)).toEqual(ids);
  });

  test.each([
    'Vitamin C is on us',
    'C-level contacts',
    'C-suite reporting',
    'USB-C cables',
    'Plan C, if plan B fails',
    'Class C offices',
    'hepatitis C vaccination',
    'Section C of the form',
    'English at level C',
    'C1 English',
    'Write to Mary R. Smith',
    'J. R. R. Tolkien',
    'Appendix R of the contract',
    'Fennel GmbH & Co. KG',
    'The net result',
    'The next step',
    'Questions & answers (Q&A)',
  ])('%s: no such name', (line) => {
    const ids = NAMES.map(([, id]) => id);
    expect(askedIn(line).filter((id) => ids.includes(id))).toEqual([]);
  });

  test.each([
    ['C', 'Wrote C++ and C#', 'c'],
    ['C++', 'Wrote C and C#', 'c-plus-plus'],
    ['C#', 'Wrote C and C++', 'c-sharp'],
    ['F#', 'Wrote C# and R', 'f-sharp'],
    ['R', 'Led the R&D team', 'r'],
    ['Next.js', 'Wrote Node.js servers', 'next-js'],
    ['Node.js', 'Wrote D3.js charts', 'node-js'],
    ['UI/UX', 'Wrote I/O code', 'ui-ux-design'],
    ['CI/CD', 'Burnt CDs', 'ci-cd'],
  ])('%s asked, “%s”: not there', (name, bullet, id) => {
    const item = itemOf(coverageOf({ posting: postingOf([`Experience with ${name}`]), cv: cvOf([bullet]) }), id);
    expect(['missing', 'related']).toContain(item.status);
  });
});
