import { createHash } from 'node:crypto';

/** What is frozen of one posting, as the JSON of a coverage has it: only what is named here. */
interface Frozen {
  score: number | null;
  parts: Record<string, number | null>;
  posting: { title: string | null; hiringOrganization: string | null; language: string };
  items: readonly {
    id: string;
    importance: string;
    anyOf: string | null;
    years: number | null;
    open: boolean;
    weight: number;
    specificity: number;
    status: string;
    credit: number;
    posting: readonly { start: number; end: number }[];
    evidence: readonly Evidence[];
  }[];
  checks: readonly { kind: string; quote: string; line: number; wished: boolean; answer: string; why: string }[];
  seniority: { level: string; quote: string; answer: string; why: string } | null;
  facts: readonly { id: string; line: number | null; carries: number; gain: number; covers: readonly string[] }[];
  suggestions: readonly { code: string; gain: number; text?: string }[];
  unknownTerms: readonly { text: string; count: number; line: number }[];
  warnings: readonly { code: string; message: string }[];
}

interface Evidence {
  source: string;
  factId?: string | undefined;
  line: number | null;
  start: number | null;
  via: string;
  where: string | null;
  surface: string;
  besides: readonly { surface: string; line: number }[];
  until: number | null;
  old: boolean;
}

/** A part of a posting, half-open UTF-16 offsets. */
interface Part {
  kind: string;
  heading: string | null;
  start: number;
  end: number;
}

const DIGITS = 6;
const number = (value: number | null): string => (value === null ? '-' : String(Number(value.toFixed(DIGITS))));

/** Twelve hexadecimal digits of a text's SHA-256. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

const LONGEST_SHOWN = 4;

const evidenceLine = (all: readonly Evidence[]): string => {
  if (all.length === 0) return '';
  const shown = all.slice(0, LONGEST_SHOWN).map(({ source, line, via, where, surface, factId }) => {
    const at = source === 'cv' ? `cv:${line}` : `fact:${factId}`;
    return `${at} ${via} ${where ?? '-'} “${surface.replace(/\s+/g, ' ')}”`;
  });
  const rest = all.map((one) => [one.source, one.factId ?? '', one.line, one.start, one.via, one.where, one.surface]);
  const more = all.map(({ besides, until, old }) => [besides.map(({ surface, line }) => [surface, line]), until, old]);
  return ` <- ${shown.join('; ')} (${all.length}, ${digestOf(JSON.stringify([rest, more]))})`;
};

const isUseful = ({ carries, gain, covers }: Frozen['facts'][number]): boolean =>
  carries > 0 || gain > 0 || covers.length > 0;

/** One readable line for each thing that a judgement says, in its order. */
export const coverageLines = (coverage: Frozen): string[] => {
  const { posting, parts } = coverage;
  const { seniority, facts } = coverage;
  const useless = facts.filter((one) => !isUseful(one)).map(({ id, line }) => `${id}:${line}`);
  return [
    `score ${number(coverage.score)} ${Object.entries(parts)
      .map(([name, value]) => `${name} ${number(value)}`)
      .join(' ')}`,
    `posting ${posting.language} “${posting.title ?? '-'}” of “${posting.hiringOrganization ?? '-'}”`,
    ...coverage.items.map((item) => {
      const how = `${item.importance}${item.anyOf ? ` ${item.anyOf}` : ''}${item.years ? ` ${item.years}y` : ''}${item.open ? ' open' : ''}`;
      const at = item.posting.map(({ start, end }) => `${start}-${end}`).join(',');
      const worth = `w ${number(item.weight)} s ${number(item.specificity)} c ${number(item.credit)}`;
      return `item ${item.id} ${how} ${item.status} ${worth} @${at}${evidenceLine(item.evidence)}`;
    }),
    ...coverage.checks.map(
      (check) =>
        `check ${check.kind} ${check.answer}${check.wished ? ' wished' : ''} :${check.line} “${check.quote}” ${check.why}`,
    ),
    ...(seniority ? [`seniority ${seniority.level} ${seniority.answer} “${seniority.quote}” ${seniority.why}`] : []),
    ...facts
      .filter(isUseful)
      .map(
        ({ id, line, carries, gain, covers }) =>
          `fact ${id} :${line ?? '-'} carries ${number(carries)} gain ${number(gain)} ${covers.join(',')}`,
      ),
    `facts of no use ${digestOf(useless.join())}`,
    ...coverage.suggestions.map(
      // Its sentence is made of the rest.
      ({ code, gain, text: _, ...rest }) => `suggest ${code} ${number(gain)} ${JSON.stringify(rest, rounded)}`,
    ),
    ...coverage.unknownTerms.map(({ text, count, line }) => `unknown ${text} ${count} :${line}`),
    ...coverage.warnings.map(({ code, message }) => `warning ${code} ${message}`),
  ].map((line) => line.replace(/[\r\n]+/g, '⏎'));
};

const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toFixed(DIGITS)) : value;

/** One line for each section of a posting. */
export const sectionLines = (sections: readonly Part[]): string[] =>
  sections.map(({ kind, heading, start, end }) =>
    `section ${kind} ${start}-${end}${heading === null ? '' : ` “${heading}”`}`.replace(/[\r\n]+/g, '⏎'),
  );

/** What a text asks for by itself, as `ats terms` gives it: one line. */
export const demandsLine = (
  demands: readonly { conceptId: string; start: number; end: number; via: string }[],
): string => {
  const all = demands.map(({ conceptId, start, end, via }) => `${conceptId} ${start}-${end} ${via}`);
  return `demands ${all.length} ${digestOf(all.join('\n'))}`;
};

/** The frozen lines of many postings, each under its name; a digest of them is the last line. */
export const documentOf = (postings: ReadonlyMap<string, readonly string[]>): string => {
  const body = [...postings].map(([name, lines]) => `# ${name}\n${lines.map((line) => `${line}\n`).join('')}`).join('');
  return `${body}digest ${digestOf(body)}\n`;
};

/** The postings of a frozen document by name. */
export const postingsOf = (document: string): Map<string, string[]> => {
  const found = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of document.split('\n')) {
    if (line.startsWith('# ')) {
      lines = [];
      found.set(line.slice(2), lines);
    } else if (line !== '' && !line.startsWith('digest ')) lines.push(line);
  }
  return found;
};

/** What differs between two frozen documents: for each posting the lines that only one has, `-` before and `+` after. */
export const differences = (before: string, after: string): string[] => {
  const [was, is] = [postingsOf(before), postingsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((name) => {
    const [old, now] = [was.get(name) ?? [], is.get(name) ?? []];
    const [olds, nows] = [new Set(old), new Set(now)];
    const gone = old.filter((line) => !nows.has(line)).map((line) => `- ${line}`);
    const come = now.filter((line) => !olds.has(line)).map((line) => `+ ${line}`);
    const order =
      gone.length + come.length === 0 && old.join('\n') !== now.join('\n') ? ['~ the same lines in another order'] : [];
    return gone.length + come.length + order.length === 0 ? [] : [`# ${name}`, ...gone, ...come, ...order];
  });
};
