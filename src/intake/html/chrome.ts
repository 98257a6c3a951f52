import { type Dom, foldSpace } from './parse.js';

const named = (words: string[]) => words.map((word) => `[id*="${word}" i], [class*="${word}" i]`);

/** What stands around a posting on most sites: navigation, dialogs, consent. */
const CHROME = [
  'script, style, noscript, template, svg, iframe, nav, dialog, footer, button, select, textarea, input, label',
  '[hidden], [role="navigation"], [role="banner"], [role="contentinfo"], [role="search"], [role="dialog"]',
  '[role="alertdialog"], [role="menu"], [role="tooltip"], [aria-modal="true"]',
  ...named(['cookie', 'onetrust', 'gdpr', 'breadcrumb', 'newsletter', 'skip-link']),
].join(', ');

/** Names that other jobs, sharing and overlays go by, and now and then the content itself. */
const LIKELY_CHROME = named([
  ...['similar', 'related', 'recommended', 'share-', 'social', 'sidebar', 'modal', 'popup', 'consent'],
  ...['talent-community', 'job-alert'],
]).join(', ');
const CONTENT_SHARE = 0.5;

/** With one of these inside, an element named like chrome holds the page itself. */
const PAGE_INSIDE = 'h1, main, [role="main"], [itemprop="description"]';

/** Lines that are a page's controls rather than the posting's words, in whole. */
const CONTROL_LINE =
  /^(?:[-#*\s]*)(?:apply(?: now| here| today| for this (?:job|position|role))?|share(?: this (?:job|page))?|save(?: (?:this )?job)?|back(?: to (?:jobs|search results|results|all jobs))?|show (?:more|less)|read more|report this job|print|e-?mail|copy link|skip to (?:main )?content|sign in|log in|refer a friend|search jobs|view all jobs|(?:jetzt |online )?bewerben|postuler|je postule|(?:solicitar|inscribirme|aplicar)(?: ahora)?|candidatar-se|odpovědět(?: na (?:inzerát|nabídku))?|aplikuj|(?:ilana |hemen )?başvur|hae paikkaa|ansök(?: nu)?|solliciteer(?: nu)?|candidati ora|odeslat|postularme|denunciar empleo|[^\p{L}]*späť na pozície|prihlásiť sa na pozíciu)[\s*]*$/iu;

/**
 * Removes from a page, in place, what stands around its content. Elements that are named like chrome but hold the
 * page's heading stay, as does a form that wraps the whole page, which some servers write.
 */
export function removeChrome($: Dom): void {
  $(CHROME).each((_, element) => {
    if (!$(element).is('html, body, main') && $(element).find(PAGE_INSIDE).length === 0) $(element).remove();
  });
  const most = foldSpace($('body').text()).length * CONTENT_SHARE;
  $(LIKELY_CHROME).each((_, element) => {
    if ($(element).is('html, body, main') || $(element).find(PAGE_INSIDE).length > 0) return;
    if (foldSpace($(element).text()).length < most) $(element).remove();
  });
  $('form, header, aside').each((_, element) => {
    if ($(element).find('h1, main, nav, [role="main"], article').length > 0) return;
    if (foldSpace($(element).text()).length < most) $(element).remove();
  });
}

/** Takes a block's Markdown and gives it without the lines that are controls ("Apply now", "Share"). */
export function dropControls(markdown: string): string {
  const lines = markdown.split('\n').filter((line) => !CONTROL_LINE.test(line));
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
