import { expect, test } from 'vitest';
import { readsLikePosting } from '../../../src/intake/html/words.js';

test.each([
  ['English', 'What you’ll bring: experience with ovens.', true],
  ['English, one kind of word', 'We have experience and skill, and much of it.', false],
  ['Spanish', 'Requisitos: experiencia con hornos.', true],
  ['Turkish', 'Aranan nitelikler: en az iki yıl deneyim.', true],
  ['Finnish', 'Odotamme kokemusta. Tarjoamme palkan.', true],
  ['Swedish', 'Dina arbetsuppgifter. Vi erbjuder en bra lön.', true],
  ['Portuguese', 'Responsabilidades e experiência', true],
  ['Ukrainian', 'Вимоги: досвід роботи', true],
  ['Japanese', '応募資格：経験者', true],
  ['Korean', '담당 업무와 자격 요건', true],
  ['a tale', 'The heron stands in the water and waits for fish.', false],
  ['nothing', '', false],
])('%s reads like a posting: %s: %s', (_, text, expected) => {
  expect(readsLikePosting(text)).toBe(expected);
});
