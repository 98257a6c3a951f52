import { employerAt } from '../boards/find.js';
import { type Dom, foldSpace } from './parse.js';

/** Names that a page's title or site name ends in and that are the board's, not the employer's. */
const BOARD =
  /^(?:linkedin|indeed|glassdoor|greenhouse|lever|ashby|workday|workable|jobs by workable|smartrecruiters|recruitee|personio|teamtailor|bamboohr|icims|successfactors|we work remotely|remote ?ok|hacker news|stepstone|monster|ziprecruiter|startupjobs(?:\.cz)?|jobs\.cz|prace\.cz|welcome to the jungle|wellfound|dice|seek(?: australia| new zealand)?|infojobs|computrabajo|xing|reed|totaljobs|naukri|bumeran|himalayas|remotive|built ?in|the muse|get on board|catho|gupy)$/i;
/** A board's name more often than an employer's: better none than a wrong one. */
const DOMAIN = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}$/i;
const CAREERS =
  /(?:^(?:careers?|jobs|working)(?: (?:at|with|bei))?\s+|\s*[|–-]?\s*\b(?:careers?(?: site| page)?|jobs|job board|recruiting|karriere|kariéra|kariyer|kariera|carreiras?|empleos?)$)/gi;
/** How a posting's text names its employer: at the start of a line, a name of up to four capitalised words. */
const NAME = "((?:[A-Z0-9][\\p{L}\\p{N}&.'’-]*)(?:\\s(?:[A-Z0-9&][\\p{L}\\p{N}&.'’-]*|of|and|de)){0,3})";
const IN_TEXT: readonly RegExp[] = [
  new RegExp(`^(?:\\*\\*|## )?(?:At|Join|Why) ${NAME}[,:;?*]`, 'gmu'),
  new RegExp(`^(?:\\*\\*|## )?(?:About|Über|À propos de|O společnosti|O firmě) ${NAME}[:*]*\\s*$`, 'gmu'),
  new RegExp(`^${NAME} (?:is|are) (?:a|an|the|one|seeking|looking|hiring)\\b`, 'gmu'),
  new RegExp(`\\b[Aa]t ${NAME}, (?:we|you|our)`, 'gu'),
];
const NO_NAME =
  /^(?:the|this|that|us|our|you|your|we|role|job|position|company|team|what|who|it|he|she|they|there|here)$/i;
const MAX_NAME = 80;

/** Takes a candidate for an employer's name and gives it without "Careers" and the like; null for a board's name. */
export function cleanCompany(name: string | null): string | null {
  const text = (name ?? '').replace(CAREERS, '').trim();
  return text === '' || text.length > MAX_NAME || BOARD.test(text) || DOMAIN.test(text) || !/\p{L}|\d/u.test(text)
    ? null
    : text;
}

/**
 * Gives the employer's name from a board's address: as the posting's text spells it ("Example Works" for
 * `exampleworks`), else the short name itself. Null for other addresses.
 */
export function companyFromAddress(url: string | null, text: string): string | null {
  const slug = employerAt(url);
  return slug ? (spelledIn(text, decode(slug)) ?? tidySlug(decode(slug))) : null;
}

/** How pages label the employer's name, with the name in the same element or the next. */
const LABEL =
  /^(?:company(?: name)?|employer|organi[sz]ation|empresa|compañía|firma|společnost|spoločnosť|zaměstnavatel|zamestnávateľ|unternehmen|arbeitgeber|entreprise|société|azienda|bedrijf|werkgever|yritys|työnantaja|şirket|pracodawca)\s*:$/i;
const MOST_LABELS = 500;

/** Gives the employer's name that a page puts beside a label ("Company: Fennel"), or null. */
export function labelledCompany($: Dom): string | null {
  for (const element of $('strong, b, dt, th, td, span, label, h3, h4').toArray().slice(0, MOST_LABELS)) {
    if (!LABEL.test(foldSpace($(element).text()))) continue;
    const beside = foldSpace($(element).next().text()) || foldSpace($(element).parent().next().text());
    if (beside !== '' && beside.length <= MAX_NAME && !beside.endsWith(':')) return cleanCompany(beside);
  }
  return null;
}

/** Gives the employer's name as the posting's text tells it ("At Example, we …"), or null where it does not. */
export function companyFromText(text: string): string | null {
  const counts = new Map<string, number>();
  for (const pattern of IN_TEXT) {
    for (const match of text.matchAll(pattern)) {
      const name = (match[1] ?? '').replace(/[.'’]+$|['’]s$/g, '');
      if (name.length > 1 && !NO_NAME.test(name.split(' ')[0] ?? '')) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  // One sentence may mean anything; a name that the rest of the text repeats is the employer's.
  const names = [...counts].filter(([name]) => text.split(name).length > 2).sort(([, a], [, b]) => b - a);
  return names[0]?.[0] ?? null;
}

function spelledIn(text: string, slug: string): string | null {
  const letters = [...slug.replace(/[^\p{L}\p{N}]/gu, '')].slice(0, 40);
  if (letters.length < 2) return null;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${letters.join("[ .,&'’-]{0,3}")}(?![\\p{L}\\p{N}])`, 'giu');
  const surfaces = [...text.matchAll(pattern)].map(([surface]) => surface);
  return surfaces.find((surface) => /^\p{Lu}/u.test(surface)) ?? null;
}

function tidySlug(slug: string): string {
  const words = slug
    .replace(/(?<=\p{L}{2})\d+$/u, '')
    .replace(/[-_+]+/g, ' ')
    .trim();
  return /\p{Lu}/u.test(words) ? words : words.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

function decode(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
