import { describe, expect, test } from 'vitest';
import { lostBreaks } from '../../src/text/items.js';

const parts = (line: string): string[] => {
  const breaks = lostBreaks(line);
  const starts = [0, ...breaks.map(({ end }) => end)];
  return starts.map((start, i) => line.slice(start, breaks[i]?.start).trim()).filter((part) => part !== '');
};

describe('the items of a line that lost its breaks', () => {
  test.each<[string, string[]]>([
    ['Know: • Go • SQL', ['Know:', 'Go', 'SQL']],
    ['Know: \uFFFD\uFFFD Go \uFFFD\uFFFD SQL', ['Know:', 'Go', 'SQL']],
    ['We dig. - Plant trees. - Water them', ['We dig.', 'Plant trees.', 'Water them']],
    ['We want: - Go - SQL basics - 2 years', ['We want:', 'Go', 'SQL basics', '2 years']],
    ['For those who:-Dig well.-Plant trees', ['For those who:', 'Dig well.', 'Plant trees']],
    ['Sabes Java.Conoces redes.¿Te gusta?Escríbenos', ['Sabes Java.', 'Conoces redes.', '¿Te gusta?', 'Escríbenos']],
    ['Usamos Java 17.Que sepas SQL', ['Usamos Java 17.', 'Que sepas SQL']],
    ['Tend the gardensPlant trees', ['Tend the gardens', 'Plant trees']],
    [
      'beds and hedges Experience with spades Strong back',
      ['beds and hedges', 'Experience with spades', 'Strong back'],
    ],
    ['know AWS (3 years) In-depth knowledge of beds', ['know AWS (3 years)', 'In-depth knowledge of beds']],
    ['hedges, ideally with Kafka Understanding of soil', ['hedges, ideally with Kafka', 'Understanding of soil']],
    ['beds, hedges and Kafka Familiarity with soil', ['beds, hedges and Kafka', 'Familiarity with soil']],
    ['riego y poda Conocimientos de Java', ['riego y poda', 'Conocimientos de Java']],
  ])('%s', (line, expected) => {
    expect(parts(line)).toEqual(expected);
  });

  test.each([
    'We use Node.Js and Asp.Net',
    'We use ASP.NET and Socket.IO',
    'We use System.Text.Json and Vue.js',
    'Write to jobs@Fennel.Example or see fennel.example/Jobs.Html',
    'Version 2.Beta and e.g. Go',
    'a M.Sc or Ph.D in botany',
    'JavaScript, TypeScript and PowerShell',
    'Pay: 100 - 200 a day, Mon - Fri',
    'Fennel - a garden - grows',
    'Senior grower - Ghent',
    'We need front-end and back-end growers',
    'you have a Strong back and an Experience with spades',
    'Garden Experience in towns',
    'hedges and Practical Knowledge of soil',
  ])('what is one stays one: %s', (line) => {
    expect(parts(line)).toEqual([line]);
  });
});
