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
      '#challenge-form, #challenge-running, #challenge-error-title, #px-captcha, #cf-error-details, #sec-if-cpt-container, script[src*="captcha-delivery.com"], iframe[src*="captcha-delivery.com"], script[src*="awswaf.com"], iframe[src*="_Incapsula_Resource"], script[src*="/cdn-cgi/challenge-platform/"], form[action*="/cdn-cgi/"]',
    below: 1500,
  },
  {
    reason: 'wall',
    text: /unusual (?:traffic|activity)|automated (?:requests|access|queries)|(?:verify|confirm) (?:that )?you(?:'|’)?(?: a)?re (?:a )?(?:human|not a (?:ro)?bot)|you have been blocked|enable (?:javascript and cookies|cookies and javascript) to continue|request (?:was |has been )?blocked|you don(?:'|’)t have permission to access/i,
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
          '.{0,60}\\bjobs',
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
export const CLOSED =
  /no longer accepting applications|(?:this|the) (?:job|position|role|posting|vacancy|opening|listing|opportunity|offer|requisition|ad)(?: you(?:'|’)re looking for| you are looking for| posting| listing)? (?:is|has been|was) (?:no longer (?:available|active|open|posted|accepting)|closed|expired|removed|filled|already filled|taken down)|(?:this|the) (?:job|posting|listing|position|offer)(?: posting| listing)? has expired|job (?:posting )?(?:not found|has expired|is closed)|(?:job|page) (?:that )?you(?:'|’| a)re (?:looking for|trying to (?:find|view)) (?:is no longer|does not|doesn(?:'|’)t|has been)|nabídka (?:již|už) (?:není|nen[ií]) (?:aktuální|platná|aktivní)|(?:pozice|inzerát|nabídka) (?:byla?|je) (?:již )?(?:obsazena|ukončena?|stažena?|neaktivní)|stelle ist (?:leider )?(?:nicht mehr (?:verfügbar|aktuell|online)|bereits besetzt)|stellenanzeige ist (?:nicht mehr|abgelaufen)|offre (?:n(?:'|’)est plus (?:disponible|en ligne)|a expiré)|oferta (?:ya no está disponible|ha expirado)|vacature is (?:niet meer beschikbaar|gesloten|verlopen)/i;

/** Words of postings by what they mean, in the languages met; a text with none of them is hardly one. */
export const POSTING_WORDS: readonly RegExp[] = [
  /\b(?:requirements?|qualifications?|must[- ]haves?|what you(?:'|’)?ll (?:need|bring)|who you are|you have)\b|požad|hledáme|očekáv|požiadav|anforderung|ihr profil|dein profil|profil recherché|requisitos|vereisten|wymagania|requisiti/i,
  /\b(?:responsibilit(?:y|ies)|duties|what you(?:'|’)?ll (?:do|be doing)|the role|you will|your impact)\b|náplň|čeká|aufgaben|vos missions|responsabilidades|taken\b|obowiązki|mansioni/i,
  /\b(?:experience|skills?|knowledge of|proficien\w+|degree)\b|zkušenost|znalost|skúsenost|erfahrung|kenntnisse|expérience|compétences|experiencia|ervaring|doświadczeni|esperienza/i,
  /\b(?:benefits?|salary|compensation|perks|paid (?:time off|leave)|equity)\b|nabízíme|nabízí|ponúkame|mzda|wir bieten|gehalt|nous offrons|avantages|ofrecemos|salario|wij bieden|oferujemy|offriamo/i,
  /\b(?:apply|applicants?|candidates?|hiring|full[- ]time|part[- ]time|permanent|join (?:us|our))\b|pozice|úvazek|uchazeč|bewerb|vollzeit|stelle|postul|candidat|\bcdi\b|solicit|jornada|sollicit|aplikuj|candidatura/i,
];

const MAX_TITLE = 300;
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head', 'title']);

/** Takes a parsed page and gives what the signals look at. */
export function survey($: Dom): Survey {
  const titles = [$('title').first().text(), $('h1').first().text()];
  return {
    $,
    titles: titles.map((title) => foldSpace(title).slice(0, MAX_TITLE)).filter(Boolean),
    text: foldSpace(seenText($.root()[0]?.childNodes ?? [])),
    scripts: $('script').length,
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

/** Whether a text reads like a posting: words of two kinds at least. */
export function readsLikePosting(text: string): boolean {
  return POSTING_WORDS.filter((words) => words.test(text)).length >= 2;
}
