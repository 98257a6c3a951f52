import type { PageContent } from '../model.js';
import { UNTOLD } from './untold.js';

/** What a header line tells, and no body. */
const NOTHING: Omit<PageContent, 'warnings'> = { ...UNTOLD, body: '' };

const ROLE =
  /\b(?:engineers?|developers?|programmers?|architects?|scientists?|analysts?|designers?|managers?|leads?|heads?|directors?|consultants?|administrators?|sre|devops|researchers?|specialists?|cto|founding|swe|full[- ]?stack|front[- ]?end|back[- ]?end|roles|positions)\b/i;
const CONDITION = /\b(?:full[- ]?time|part[- ]?time|contract(?:or)?|intern(?:ship)?s?|freelance)\b/i;
const PLACE = /\b(?:remote|on-?site|hybrid|in[- ]office)\b/i;
const MODE_ONLY = /^[\s(]*(?:remote|on-?site|hybrid|in[- ]office)[\s)]*$/i;
const NO_FACT = /^https?:|^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$|[$€£]|\bvisa\b/i;

/**
 * Takes the first line of a "Who is hiring?" post, parts divided by `|` with the company first (the custom of those
 * threads), and gives what it tells. The title is the part that names a role, or null.
 */
export function readHeaderLine(line: string): typeof NOTHING {
  const [company = '', ...parts] = line.replace(/\*\*/g, '').split(/\s*\|\s*/);
  if (parts.length < 2) return NOTHING;
  const facts = parts.filter((part) => part !== '' && !NO_FACT.test(part));
  const title = facts.find((part) => ROLE.test(part)) ?? null;
  const employmentType = facts.find((part) => part !== title && CONDITION.test(part)) ?? null;
  const places = facts.filter((part) => part !== title && part !== employmentType);
  const mode = places.find((part) => PLACE.test(part));
  const place = mode !== undefined && MODE_ONLY.test(mode) ? places.find((part) => !PLACE.test(part)) : undefined;
  const jobLocation = [place, mode ?? places[0]].filter(Boolean).join('; ') || null;
  const hiringOrganization =
    company
      .replace(/\s*\(?https?:\S+|\s*\([^)]*\)\s*$/g, '')
      .trim()
      .slice(0, 80) || null;
  return { ...NOTHING, title, hiringOrganization, jobLocation, employmentType };
}
