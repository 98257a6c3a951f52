import { describe, expect, test } from 'vitest';
import { deducedKind } from '../../../src/posting/sections/deduce.js';
import { vocabulary } from '../../support/vocabulary.js';

describe('the lines below a heading that nobody knows tell', () => {
  test.each<[string, string | null, string[]]>([
    ['demands', 'required', ['- 5+ years of digging', '- Knowledge of beds', '- A smile']],
    ['demands in Spanish', 'required', ['- Experiencia en huertos', '- Conocimientos de riego']],
    [
      'duties',
      'responsibilities',
      ['- Design the beds in spring', '- Lead the team of growers', '- Maintain what grows there'],
    ],
    [
      'duties that go on',
      'responsibilities',
      ['- Designing beds with the growers', '- Leading our team of growers', '- Writing down what grows'],
    ],
    [
      'duties in Spanish',
      'responsibilities',
      ['- Diseñar los huertos de la casa', '- Coordinar al equipo de riego', '- Crear rutas para los carros'],
    ],
    ['perks', 'benefits', ['- A yearly bonus', '- 30 days of paid leave', '- A spade']],
    ['pay', 'benefits', ['The base salary for this role is 50 a day.']],
    ['law', 'legal', ['', 'We do not ask for race, religion or age, and never discriminate.']],
    ['nothing: principles are short', null, ['- Create clarity', '- Generate energy', '- Deliver success']],
    ['nothing: one item', null, ['- 5+ years of digging']],
    ['nothing: few of the items', null, ['- Knowledge of beds', '- Spades', '- Rakes', '- Hoes']],
    ['nothing: one word of law', null, ['A garden without discrimination.']],
    ['nothing: prose', null, ['You know beds. You have dug for years.']],
    ['nothing: no lines', null, []],
  ])('%s: %s', (_, kind, lines) => {
    expect(deducedKind(lines, vocabulary())?.kind ?? null).toBe(kind);
  });
});
