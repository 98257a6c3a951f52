import { expect, test } from 'vitest';
import { employerOf } from '../../../src/posting/context/employer.js';
import { postingFromText } from '../../../src/posting/document/read.js';
import { smallVocabulary as vocabulary } from '../../support/small.js';

const employerIn = (about: string): string | null =>
  employerOf(
    postingFromText(`# Grower\n\n${about}\n\n## Requirements\n\n- Go\n\nApply now.\n`, 'it', vocabulary()),
    vocabulary(),
  );

test.each<[string, string | null]>([
  ['## About Quibble\n\nWe dig.', 'Quibble'],
  ['Quibble is a growing garden company.', 'Quibble'],
  ['We dig. Quibble Moss is an agency for hedges.', 'Quibble Moss'],
  ['Hinojo es una empresa de huertos.', 'Hinojo'],
  ['Somos Hinojo, una empresa de huertos.', 'Hinojo'],
  ['Quibble (YC X9) is hiring', 'Quibble'],
  ['We are hiring', null],
  ['Kafka is a streaming platform.', null],
  ['It is a company. This is a company.', null],
  ['We like Kafka, which is a company of its own.', null],
])('%s', (about, expected) => {
  expect(employerIn(about)).toBe(expected);
});
