import { addressesIn } from '../contact.js';
import { type LintRule, ofWhole } from './finding.js';

const noMail: LintRule = {
  id: 'no-email',
  gravity: 'grave',
  find: ({ prepared: { cv } }) =>
    addressesIn(cv.text).mails === 0
      ? [
          ofWhole(
            'no e-mail address was found in the text',
            'write it as plain text under your name, not in a header or a picture',
          ),
        ]
      : [],
};

const noPhone: LintRule = {
  id: 'no-phone',
  gravity: 'slight',
  find: ({ prepared: { cv } }) =>
    addressesIn(cv.text).phones === 0
      ? [ofWhole('no telephone number was found in the text', 'write it under your name, with the country’s code')]
      : [],
};

const noPlace: LintRule = {
  id: 'no-place',
  gravity: 'fair',
  find: ({ prepared: { statements } }) =>
    (statements.get('location') ?? []).length === 0
      ? [
          ofWhole(
            'it does not say where you live',
            'write town and country under your name: places are asked for before all else',
          ),
        ]
      : [],
};

export const CONTACT_RULES: readonly LintRule[] = [noMail, noPhone, noPlace];
