import type { Reason } from '../../errors.js';
import { type Dom, type DomNode, foldSpace, isElement } from './parse.js';

/** What the signals look at. `text` is what a reader sees, without scripts. */
export interface Survey {
  $: Dom;
  titles: string[];
  text: string;
  scripts: number;
}

interface Signal {
  reason: Reason;
  /** A title or heading in whole; a site's name may follow after a separator. */
  title?: RegExp;
  text?: RegExp;
  selector?: string;
  /** The signal counts only on a page with less text than this. */
  below: number;
}

const whole = (list: string) => new RegExp(`^(?:${list})[\\s.…!]*(?:\\s[|–—·:-]\\s.*)?$`, 'i');

/** Signs that a page is no posting. They are asked only where no posting is marked up in the page. */
export const SIGNALS: readonly Signal[] = [
  {
    reason: 'wall',
    title: whole(
      [
        ...['just a moment', 'un momento', 'einen moment', 'nur einen moment', 'un instant', 'okamžik'],
        ...['attention required', 'access (?:to this page has been )?(?:denied|blocked)', 'pardon our interruption'],
        ...[
          'security check',
          'security verification',
          'human verification',
          'robot check',
          'are you (?:a )?(?:robot|human)\\??',
        ],
        ...[
          'verify(?:ing)? (?:that )?you are (?:a )?human',
          'checking your browser.*',
          'one more step',
          'client challenge',
        ],
        ...[
          'vercel security checkpoint',
          'ddos-guard',
          'request blocked',
          'blocked',
          '(?:error )?(?:401|403|429)\\b.*',
          'humans only',
        ],
        ...['forbidden', 'too many requests', 'unauthorized', 'captcha', 'bot verification', 'authwall'],
      ].join('|'),
    ),
    below: 8000,
  },
  {
    reason: 'wall',
    selector:
      '#challenge-form, #challenge-running, #challenge-error-title, #px-captcha, #cf-error-details, #sec-if-cpt-container, script[src*="captcha-delivery.com"], iframe[src*="captcha-delivery.com"], iframe[src*="_Incapsula_Resource"], script[src*="/cdn-cgi/challenge-platform/"], script[src*="geetest"], form[action*="captcha"], [id*="distil"], form[action*="/cdn-cgi/"]',
    below: 1500,
  },
  {
    // Ordinary pages load this script too.
    reason: 'wall',
    selector: 'script[src*="awswaf.com"]',
    below: 300,
  },
  {
    reason: 'wall',
    text: /unusual (?:traffic|activity)|automated (?:requests|access|queries)|(?:verify|confirm) (?:that )?you(?:'|’)?(?: a)?re (?:a )?(?:human|not a (?:ro)?bot)|you have been blocked|eres humano o un robot|enable (?:javascript and cookies|cookies and javascript) to continue|request (?:was |has been )?blocked|you don(?:'|’)t have permission to access/i,
    below: 2000,
  },
  {
    reason: 'closed',
    title: whole(
      '(?:error )?(?:404|410)\\b.*|(?:page|job|position|posting|vacancy) (?:was |is )?not found|not found|stránka nenalezena|seite nicht gefunden|page introuvable',
    ),
    below: 4000,
  },
  {
    reason: 'fault',
    title: whole(
      '(?:error )?50[0234]\\b.*|internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|error|application error.*|oops.*|something went wrong.*|site maintenance|(?:down for )?maintenance',
    ),
    below: 3000,
  },
  {
    reason: 'fault',
    text: /\bfatal error: |\bparse error: |traceback \(most recent call last\)|stack trace:|unhandled exception|server error in '|call stack\b|something went wrong/i,
    below: 2000,
  },
  {
    reason: 'login',
    title: whole(
      'sign[ -]?in(?: to .*| or join.*)?|log[ -]?in(?: to .*| or .*)?|sign up|join linkedin|přihlášení|anmelden|connexion',
    ),
    below: 3000,
  },
  {
    reason: 'list',
    title: whole(
      [
        ...[
          'careers?',
          'jobs?',
          'all jobs',
          'job (?:search|board|openings|listings|list|results)',
          'search (?:results|jobs|for jobs)',
        ],
        ...[
          '(?:current |job |all |our )?(?:open )?(?:positions|roles|openings|vacancies|opportunities)',
          'join (?:us|our team)',
          'work (?:with|for) us',
        ],
        ...[
          '[\\d.,+]+ .{0,60}\\bjobs?\\b.*',
          '(?:(?! [-|–—·:] ).){0,60}\\bjobs',
          '(?:careers|jobs|openings|open positions) (?:at|in|with|near) .{0,60}',
        ],
        ...[
          'kariéra',
          'volné pozice',
          'nabídky? práce',
          'karriere',
          'stellenangebote',
          "offres? d'emploi",
          'empleos?',
          'vacatures',
          'lavora con noi',
        ],
      ].join('|'),
    ),
    below: 1500,
  },
];

/** What a page or answer says when its posting is over. A single phrase of a posting cannot be mistaken for these. */
export const CLOSED = new RegExp(
  [
    /no longer accepting applications|(?:this|the) (?:job|position|role|posting|vacancy|opening|listing|opportunity|offer|requisition|ad)(?: you(?:'|’)re looking for| you are looking for| posting| listing)? (?:is|has been|was) (?:no longer (?:available|active|open|posted|accepting)|closed|expired|removed|filled|already filled|taken down)|(?:this|the) (?:job|posting|listing|position|offer)(?: posting| listing)? has expired|job (?:posting )?(?:not found|has expired|is closed)|(?:job|page) (?:that )?you(?:'|’| a)re (?:looking for|trying to (?:find|view)) (?:is no longer|does not|doesn(?:'|’)t|has been)|nabídka (?:již|už) (?:není|nen[ií]) (?:aktuální|platná|aktivní)|(?:pozice|inzerát|nabídka) (?:byla?|je) (?:již )?(?:obsazena|ukončena?|stažena?|neaktivní)|stelle ist (?:leider )?(?:nicht mehr (?:verfügbar|aktuell|online)|bereits besetzt)|stellenanzeige ist (?:nicht mehr|abgelaufen)|offre (?:n(?:'|’)est plus (?:disponible|en ligne)|a expiré)|oferta (?:ya no está disponible|ha expirado)|vacature is (?:niet meer beschikbaar|gesloten|verlopen)/,
    /closed to applications|applications (?:for this (?:job|position|role) )?(?:are|have) (?:now )?(?:been )?closed/,
    /bewerbungen werden (?:leider )?nicht mehr (?:angenommen|entgegengenommen)|n(?:'|’)accepte plus de candidatures|ya no (?:se )?aceptan? (?:solicitudes|candidaturas)|accepteert geen sollicitaties meer/,
    /artık başvuru kabul etmiyor|ilan (?:yayından kaldırıl|sona er)|hakuaika on päättynyt|ansökningstiden har (?:gått|utgått)|tjänsten är tillsatt|stillingen er (?:besatt?|ikke (?:lenger|længere))/,
    /ukončila zverejnenie ponuky|ponuka (?:už )?nie je aktuálna|vaga (?:foi )?(?:encerrada|expirada)|oferta (?:jest )?(?:nieaktualna|wygasła)|ogłoszenie (?:jest )?(?:nieaktualne|wygasło)|annuncio (?:è )?scaduto|вакансия (?:закрыта|в архиве)|募集は終了/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);

/** How pages mark a closed posting, whatever their language. */
export const CLOSED_MARKS = '.closed-job, .topcard__flavor--closed';

const MAX_TITLE = 300;
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head', 'title']);

/** Takes a parsed page and gives what the signals look at. */
export function survey($: Dom): Survey {
  const titles = [$('title').first().text(), $('h1').first().text()];
  return {
    $,
    titles: titles.map((title) => foldSpace(title).slice(0, MAX_TITLE)).filter(Boolean),
    text: foldSpace(seenText($.root()[0]?.childNodes ?? [])),
    scripts: $('script:not([type*="json" i])').length,
  };
}

function seenText(nodes: readonly DomNode[]): string {
  const seen = (node: DomNode) =>
    node.type === 'text' ? node.data : isElement(node) && !UNSEEN.has(node.name) ? seenText(node.childNodes) : '';
  return nodes.map(seen).join('');
}

/** Gives the reason of the first signal the page shows, or null. */
export function signalled(page: Survey): Reason | null {
  const hit = SIGNALS.find(
    ({ title, text, selector, below }) =>
      page.text.length < below &&
      (title === undefined || page.titles.some((one) => title.test(one))) &&
      (text === undefined || text.test(page.text)) &&
      (selector === undefined || page.$(selector).length > 0),
  );
  return hit?.reason ?? null;
}
