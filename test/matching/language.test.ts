import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../src/matching/language.js';
import { vocabulary } from '../support/vocabulary.js';

describe('the language of a text', () => {
  test.each<[string, string]>([
    ['en', 'We are looking for a grower who will work with our team and for the shop that is in your town.'],
    [
      'es',
      'Buscamos una persona para el equipo de la tienda que trabaje con los clientes y con las plantas del jardín.',
    ],
    [
      'de',
      'Wir suchen für unser Team eine Person, die mit den Kunden und den Pflanzen auf dem Markt arbeitet und hilft.',
    ],
    [
      'fr',
      'Nous cherchons une personne pour la boutique, qui est dans la ville et travaille avec les clients et des plantes.',
    ],
    ['pt', 'Buscamos uma pessoa para o time que trabalhe com os clientes e as plantas do jardim da loja em Lisboa.'],
    ['nl', 'Wij zoeken voor het team een collega die met de klanten en de planten op de markt werkt en je helpt.'],
    ['und', 'TypeScript, Node.js, Kafka, PostgreSQL'],
    ['und', 'the and of to'],
    ['und', ''],
  ])('%s: %s', (code, text) => {
    expect(detectLanguage(text, vocabulary())).toBe(code);
  });

  test('technical terms in English do not hide a Spanish posting', () => {
    const text = `${'React, Node.js, AWS Lambda, code review, pair programming. '.repeat(3)}
      Buscamos una persona con experiencia en el desarrollo de software para el equipo de la tienda, que trabaje con los
      clientes y las plantas.`;
    expect(detectLanguage(text, vocabulary())).toBe('es');
  });
});
