import { describe, expect, test } from 'vitest';
import { failuresOf, linesOfPin, openKnowledge, readPins } from './pins.js';

const knowledge = await openKnowledge();

for (const { file, pins } of readPins())
  describe(file, () => {
    test.each(pins)('$pins', async (pin) => {
      expect(pin.has.length + pin.hasNot.length).toBeGreaterThan(0);
      const lines = await linesOfPin(pin, knowledge);
      expect({ failures: failuresOf(pin, lines), lines }).toEqual({ failures: [], lines });
    });
  });
