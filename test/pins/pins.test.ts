import { describe, expect, test } from 'vitest';
import { failuresOf, linesOfPin, loadVocabulary, readPins } from './pins.js';

const vocabulary = await loadVocabulary();

for (const { file, pins } of readPins())
  describe(file, () => {
    test.each(pins)('$pins', async (pin) => {
      expect(pin.has.length + pin.hasNot.length).toBeGreaterThan(0);
      const lines = await linesOfPin(pin, vocabulary);
      expect({ failures: failuresOf(pin, lines), lines }).toEqual({ failures: [], lines });
    });
  });
