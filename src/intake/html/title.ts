import { type Dom, foldSpace } from './parse.js';

/** A page's `<title>` as the boards write it. The first pattern that fits gives title and company. */
const TITLE_PATTERNS: readonly RegExp[] = [
  /^job application for (?<title>.+) at (?<company>[^|]+)$/i,
  /^(?<company>.+?) (?:is )?hiring (?:an? )?(?<title>.+?)(?: in [^|]+)?(?: \| .*)?$/i,
  /^(?<title>[^@|]+) @ (?<company>[^@|]+)$/,
  /^(?<title>.+?) (?:job )?(?:at|bei|chez|presso) (?<company>[^|]+?)(?: (?:[|–—-]) .*)?$/i,
  /^(?<title>.+?) in [^|]+ \| (?:(?:careers|jobs) at )?(?<company>[^|]+)$/i,
  /^(?<title>.+?) (?:[|–—-]) (?:careers|jobs) at (?<company>[^|]+)$/i,
  /^(?<title>.+?) (?:[|–—-]) (?<company>[^|–—]+?) (?:careers|jobs|karriere|kariéra)$/i,
];
const SEPARATOR = /\s+[|–—·»-]\s+/;
/** Ends of a careers site's name. */
const SITE =
  /(?<!\p{L})(?:careers?|jobs|kariyer|karriere|kariéra|kariera|carreiras?|empleos?|werkenbij|ura(?:lle)?)$/iu;
const SLOGAN_END = /[.!?]$/;
const GENERIC =
  /^(?:careers?|jobs?|home|job (?:details?|description|opening)|apply(?: now)?|detail pozice|description)$/i;
const MAX_TITLE = 200;
const MAX_PAGE_TITLE = 400;

export interface Heading {
  title: string | null;
  company: string | null;
}

/** Takes a page's `<title>` or `og:title` and gives the job's title and, where the pattern tells it, the company. */
export function splitTitle(text: string): Heading {
  for (const pattern of TITLE_PATTERNS) {
    const { title, company } = pattern.exec(text)?.groups ?? {};
    if (title && company) return { title: title.trim(), company: company.trim() };
  }
  const [first = '', second] = text.split(SEPARATOR).map((part) => part.trim());
  // "Fennel Careers | Cook": the site comes first.
  if (second && SITE.test(first)) return { title: second, company: first };
  return { title: first || null, company: null };
}

/**
 * Gives the job's title as the page's headings tell it, and the company where the title names it. A first `h1` may be
 * a slogan, so one that the page's own title repeats goes before it; then `og:title`, `<title>`, any heading.
 */
export function pageHeading($: Dom): Heading {
  const og = metaContent($, 'og:title')?.slice(0, MAX_PAGE_TITLE) ?? null;
  const page =
    foldSpace($('title').first().text()).slice(0, MAX_PAGE_TITLE) ||
    og ||
    (metaContent($, 'twitter:title') ?? '').slice(0, MAX_PAGE_TITLE);
  // A page's title that goes on after the whole of og:title says where the job's title ends.
  if (og !== null && page.length > og.length && page.startsWith(og) && !isNoTitle(og)) {
    return { title: og, company: splitTitle(page).company ?? remainder(page, og) };
  }
  const split = [og, page]
    .filter((text): text is string => text !== null && text !== '')
    .map((text) => splitTitle(text));
  const headings = $('h1, h2')
    .toArray()
    .slice(0, 30)
    .map((heading) => ({ top: heading.name === 'h1', text: foldSpace($(heading).text()) }))
    .filter(({ text }) => text !== '' && text.length <= MAX_TITLE && !isNoTitle(text));
  const known = `${og ?? ''} ${page}`.toLowerCase();
  const repeated = headings.find(({ text }) => text.length > 3 && known.includes(text.toLowerCase()))?.text;
  const fromTitle = split.find(({ title }) => title !== null && !isNoTitle(title))?.title;
  const h1 = headings.find(({ top, text }) => top && !SLOGAN_END.test(text))?.text;
  const company = split.find((one) => one.company !== null)?.company ?? remainder(page, repeated);
  return { title: repeated ?? fromTitle ?? h1 ?? headings[0]?.text ?? null, company };
}

const isNoTitle = (text: string): boolean => GENERIC.test(text) || SITE.test(text);

/** Gives a meta element's content by its property or name, or null. */
export function metaContent($: Dom, name: string): string | null {
  return (
    foldSpace($(`meta[property="${name}"], meta[name="${name}"]`).first().attr('content') ?? '').slice(0, 2000) || null
  );
}

/** What the page's title holds beside the heading it repeats, where that is one part: the company, or the site. */
function remainder(page: string, repeated: string | undefined): string | null {
  if (!repeated || !page.toLowerCase().includes(repeated.toLowerCase())) return null;
  const at = page.toLowerCase().indexOf(repeated.toLowerCase());
  const rest = [page.slice(0, at), page.slice(at + repeated.length)].flatMap((side) =>
    side.split(/\s*[|–—:]\s*|\s+-\s+/),
  );
  const parts = rest.map((part) => part.trim()).filter((part) => /\p{L}{2}/u.test(part));
  return parts.length === 1 ? (parts[0] ?? null) : null;
}
