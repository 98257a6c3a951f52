import type { Rule } from '../rules.js';

/** What puts a question: kinds of cue. Whether it is a check is told after that. */
export const PUTS = {
  years: { id: 'years-figure', because: 'a number of years is asked of whoever applies: "5+ years of Go"' },
  degree: { id: 'named-degree', because: 'a degree, or what one is to have studied, is named: "BSc in botany"' },
  anyDegree: {
    id: 'any-degree-words',
    because: 'a degree is asked for that none is named of: "universitario titulado"',
  },
  enrolment: { id: 'enrolment-words', because: 'whoever applies is to study at present: "enrolled at a university"' },
  language: {
    id: 'named-language',
    because: 'a language that people speak is named where it is asked for: "fluent Dutch"',
  },
  place: { id: 'place-words', because: 'words tell where one works: "based in", "on-site", "CET hours"' },
  remotePlace: {
    id: 'remote-from-a-place',
    because: 'remote work from a place is asked for by the place’s name: "Remote, Canada", "LATAM remote"',
  },
  facts: {
    id: 'place-of-the-facts',
    because: 'the facts before a posting state where the job is: "jobLocation: Ghent"',
  },
  authorisation: {
    id: 'permit-words',
    because: 'words ask for leave to work in a country: "right to work", "sponsorship"',
  },
  clearance: { id: 'clearance-words', because: 'words ask for a clearance: "security clearance", "public trust"' },
  licence: { id: 'licence-words', because: 'words ask for a licence: "driving licence", "board certified"' },
  travel: { id: 'travel-words', because: 'words ask for travel: "willing to travel", "up to 20 % travel"' },
  written: {
    id: 'language-it-is-written-in',
    because: 'who writes a posting in a language expects that it can be read',
  },
} as const satisfies Readonly<Record<string, Rule>>;
