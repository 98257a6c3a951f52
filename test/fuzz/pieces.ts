import type { Random } from './random.js';

/** Pieces that are written with this between them. */
const between = (sign: string, text: string): string[] => text.split(sign);

/** What has a meaning somewhere: to terminals, Markdown, YAML, HTML, the reader of postings or of CVs, JavaScript. */
const SIGNS: readonly string[] = [
  ...between(
    '¦',
    '\u001b[31m¦\u001b]0;x\u0007¦\u009b2J¦\u202e¦\u2066¦\u200f¦\0¦\b¦\f¦\u0085¦\u2028¦\r¦\r\n¦\n¦\n\n¦\t¦ ',
  ),
  ...between(
    '¦',
    '\u00a0¦\u200b¦\u00ad¦\ufeff¦\ufffd¦\ud800¦\udc00¦e\u0301¦\u0301\u0302\u0303¦ﬁ¦İ¦ß¦Å¦👩🏽‍💻¦𝐆𝐨¦漢字¦№',
  ),
  ...between(
    '¦',
    '**¦*¦__¦_¦`¦```¦~~¦[¦](¦)¦![¦<!--¦-->¦<!-- fact: boxes -->¦\\¦|¦# ¦## ¦- ¦* ¦1. ¦> ¦---\n¦===¦\n---\n',
  ),
  ...between(
    '¦',
    ': ¦, ¦; ¦/¦&¦+¦@¦#¦"¦\'¦’¦“¦–¦—¦…¦•¦·¦（¦、¦{¦}¦[[¦${¦%s¦<b>¦</b>¦<script>¦</script>¦&lt;¦&#0;¦&#x1b;',
  ),
  ...between(
    '¦',
    '<![CDATA[¦]]>¦<?¦constructor¦__proto__¦toString¦hasOwnProperty¦undefined¦null¦NaN¦-0¦1e309¦2147483648',
  ),
];

/** What postings and CVs say. */
const WORDS: readonly string[] = [
  ...between(
    '¦',
    'Requirements:¦Nice to have:¦Requisitos:¦About us¦What we offer¦You will¦We are hiring¦Location: ¦remote',
  ),
  ...between(
    '¦',
    '5+ years of ¦3-5 years¦at least 2 years with ¦10 years, of which four ¦no ¦not required¦or ¦and ¦must ',
  ),
  ...between(
    '¦',
    'such as ¦e.g. ¦(or similar)¦experience with ¦knowledge of ¦ideally ¦a plus¦fluent German¦travel 50 %',
  ),
  ...between(
    '¦',
    'Bachelor’s degree in ¦Computer Science¦security clearance¦driving licence¦hybrid¦engineer¦DevOps engineer',
  ),
  ...between(
    '¦',
    'Docker¦Kubernetes¦k8s¦Go¦C¦C++¦C#¦.NET¦Node.js¦R¦SQL¦AWS¦Amazon Web Services¦CI/CD¦machine learning¦Java',
  ),
  ...between(
    '¦',
    'Machine **learning**¦JavaScript¦TypeScript¦React¦Spring Boot¦Kafka¦REST APIs¦Scrum¦agile¦Excel¦lean',
  ),
  ...between('¦', '2019 – present¦Jan 2020 - Mar 2021¦2031¦seit 2018'),
];

/** How long what is repeated may become, in UTF-16 units. */
const LONGEST = 2_000;

/** A piece of a few signs or words, some of them many times over. */
export const pieceOf = (random: Random): string => {
  const piece = random.pick(random.oneIn(2) ? SIGNS : WORDS);
  if (random.oneIn(12)) return piece.repeat(1 + random.below(Math.ceil(LONGEST / piece.length)));
  if (random.oneIn(10)) return String.fromCharCode(random.below(0x10000));
  return piece;
};

/** A text of nothing but pieces. */
export const heapOf = (random: Random): string =>
  Array.from({ length: 1 + random.below(40) }, () => pieceOf(random) + (random.oneIn(2) ? ' ' : '')).join('');

/** A part of a text in whole lines, most often a short one: what is short is soon judged, and soon understood. */
export const partOf = (text: string, random: Random): string => {
  const lines = text.split('\n');
  const length = 4 + random.below(random.oneIn(8) ? 80 : 24);
  const start = random.below(Math.max(1, lines.length - length));
  return lines.slice(start, start + length).join('\n');
};

const CHANGES: readonly [Change, ...Change[]] = [
  (text, at, _, random) => text.slice(0, at) + pieceOf(random) + text.slice(at),
  (text, at, _, random) => text.slice(0, at) + pieceOf(random) + text.slice(at),
  (text, at, to) => text.slice(0, at) + text.slice(to),
  (text, at, to) => text.slice(0, to) + text.slice(at),
  (text, at, to, random) => text.slice(0, at) + pieceOf(random) + text.slice(to),
  (text, at, to) => text.slice(0, at) + text.slice(at, to).toUpperCase() + text.slice(to),
  (text, at, to) => text.slice(0, at) + [...text.slice(at, to)].reverse().join('') + text.slice(to),
  (text, at) => text.slice(at) + text.slice(0, at),
];

/** Changes a text between two offsets. */
type Change = (text: string, at: number, to: number, random: Random) => string;

/** A text with a few changes, each small. */
export const changed = (text: string, random: Random): string => {
  let now = text;
  for (let left = random.below(9); left > 0; left--) {
    const at = random.below(now.length + 1);
    now = random.pick(CHANGES)(now, at, at + random.below(60), random);
  }
  return now;
};
