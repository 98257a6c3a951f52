import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskMarkup, unmarked } from '../../../src/posting/document/markup.js';

describe('signs of Markdown become spaces, and bullets bullets', () => {
  test.each<[string, string]>([
    ['**Go** and *SQL*', '  Go   and  SQL '],
    ['__Go__ and `SQL`', '  Go   and  SQL '],
    ['[Kafka](https://kafka.example/docs)', ' Kafka                             '],
    ['snake_case stays', 'snake_case stays'],
    ['C# and C++ (with tests)', 'C# and C++ (with tests)'],
    ['- Go\n  * SQL\n+ Rust', '• Go\n  • SQL\n• Rust'],
    ['Go - SQL', 'Go - SQL'],
    ['[a plus] Go', '[a plus] Go'],
    ['[a plus](no link) Go', '[a plus](no link) Go'],
    ['Go <!-- SQL\nRust --> C', 'Go         \n         C'],
    ['Go <!-- never closed', 'Go <!-- never closed'],
  ])('%s', (text, expected) => {
    expect(maskMarkup(text)).toBe(expected);
  });
});

describe('the words of a part of such a text', () => {
  test.each<[string, string]>([
    ['Machine learning', 'Machine learning'],
    ['Machine **learning', 'Machine learning'],
    ['natural* language `processing', 'natural language processing'],
    ['Machine\nlearning', 'Machine learning'],
    ['Machine](https://x.example) learning', 'Machine learning'],
    ['Amazon [Web Services', 'Amazon Web Services'],
    ['Machine <!-- deep --> learning', 'Machine learning'],
    ['C# and C++', 'C# and C++'],
    ['snake_case', 'snake_case'],
  ])('%s', (part, expected) => {
    expect(unmarked(part)).toBe(expected);
  });
});

test('a masked text is as long, and differs only where a space or a bullet stands', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'a b*_`[](){}\n'), maxLength: 80 }), (text) => {
      const masked = maskMarkup(text);
      expect(masked).toHaveLength(text.length);
      const changed = Array.from(masked).filter((sign, i) => sign !== text.charAt(i));
      expect(changed.every((sign) => sign === ' ' || sign === '•')).toBe(true);
    }),
  );
});
