import { describe, expect, test } from 'vitest';
import { htmlToMarkdown } from '../../../src/intake/html/markdown.js';

describe('htmlToMarkdown', () => {
  test.each([
    ['paragraphs stand apart', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['headings of any level are second-level', '<h1>A</h1><p>b</p><h4>C</h4><p>d</p>', '## A\n\nb\n\n## C\n\nd'],
    ['a heading over two lines is one', '<h3>What you<br>will do</h3>', '## What you will do'],
    ['list items', '<p>You:</p><ul><li>Go</li><li><p>SQL</p></li></ul><p>End</p>', 'You:\n\n- Go\n- SQL\n\nEnd'],
    ['numbered lists are lists', '<ol><li>Go</li><li>SQL</li></ol>', '- Go\n- SQL'],
    ['nested lists are indented', '<ul><li>A<ul><li>B</li></ul></li><li>C</li></ul>', '- A\n  - B\n- C'],
    ['a list right inside a list', '<ul><ul><li>A</li></ul></ul>', '  - A'],
    ['items without a list', '<li>A</li><li>B</li>', '- A\n- B'],
    ['a second paragraph of an item continues it', '<ul><li><p>A</p><p>more</p></li></ul>', '- A\n  more'],
    ['bold-only paragraphs stay bold', '<p><b>Skills:</b></p><p>Go</p>', '**Skills:**\n\nGo'],
    ['bold by style', '<div style="font-weight: 700">Skills</div>', '**Skills**'],
    ['bold in a sentence is plain', '<p>Know <b>Go</b> well</p>', 'Know Go well'],
    ['bold items are plain', '<ul><li><b>Go</b></li></ul>', '- Go'],
    ['a bold line before a break is a line of its own', '<p><b>Skills</b><br>Go</p>', '**Skills**\n\nGo'],
    ['one break is a line, two a paragraph', 'a<br>b<br><br>c', 'a\nb\n\nc'],
    ['typed bullets are items', '<p>• Go<br>• SQL</p>', '- Go\n- SQL'],
    ['typed hyphens are items', '<div>- Go</div><div>- SQL</div>', '- Go\n- SQL'],
    ['hyphens right before a capital are items', '<p>-Python<br>-.NET<br>–Go</p>', '- Python\n- .NET\n- Go'],
    [
      'many lines that each begin anew',
      '<p>Duties\nBake\nSell\nCount 5 eggs\nClean</p>',
      'Duties\nBake\nSell\nCount 5 eggs\nClean',
    ],
    [
      'lines that a program wrapped are one',
      '<p>We bake\nand sell\nbread in\nthe town\nof Ghent.</p>',
      'We bake and sell bread in the town of Ghent.',
    ],
    [
      'a section in a heading’s element is none',
      '<h3>Duties<p>Bake.</p><ul><li>Bread</li></ul></h3>',
      'Duties\n\nBake.\n\n- Bread',
    ],
    ['short notes hidden by class are left out', '<div class="box hide">Saved!</div><p>Bake.</p>', 'Bake.'],
    ['what is hidden on small screens only stays', '<div class="hidden md:block">Bake.</div>', 'Bake.'],
    [
      'a long text hidden by class may be a tab',
      `<div class="hidden">${'Bake. '.repeat(80)}</div>`,
      'Bake. '.repeat(80).trim(),
    ],
    ['a word of one letter is no bullet', '<p>o nás</p>', 'o nás'],
    ['a hyphenated start is no bullet', '<p>-5 degrees</p>', '-5 degrees'],
    [
      'bullets flattened into a line are split',
      '<p>You bring: • three years of experience with Go • solid knowledge of SQL and its plans • a sense of humour, even at night</p>',
      'You bring:\n\n- three years of experience with Go\n- solid knowledge of SQL and its plans\n- a sense of humour, even at night',
    ],
    [
      'table rows are lines',
      '<table><tr><th>Place</th><td>Brno</td></tr><tr><td>Type</td><td>Full</td></tr></table>',
      'Place | Brno\nType | Full',
    ],
    ['layout tables are not', '<table><tr><td><p>A</p></td><td><ul><li>B</li></ul></td></tr></table>', 'A\n\n- B'],
    ['whitespace and no-break spaces fold', '<p>a\n  b&nbsp;&nbsp;c\u200b</p>', 'a b c'],
    ['links keep their text only', '<p>See <a href="https://x.example">us</a>.</p>', 'See us.'],
    [
      'no scripts, images, forms, navigation',
      '<nav>Home</nav><script>x</script><p>A</p><img alt="i"><form>f</form><button>Apply</button>',
      'A',
    ],
    ['no hidden elements', '<p hidden>x</p><p style="display:none">y</p><p>A</p>', 'A'],
    ['no lines without a word', '<p>----</p><p>A</p><p>•</p>', 'A'],
    [
      'entity-escaped HTML',
      '&lt;p&gt;Go &amp;amp; SQL&lt;/p&gt;&lt;ul&gt;&lt;li&gt;x&lt;/li&gt;&lt;/ul&gt;',
      'Go & SQL\n\n- x',
    ],
    ['HTML that speaks of escaped HTML', '<p>Know &lt;div&gt; well</p>', 'Know <div> well'],
    ['plain text keeps its lines', 'About us\n\nWe build.\n- Go\n- SQL', 'About us\n\nWe build.\n\n- Go\n- SQL'],
    ['line breaks escaped once too often', 'About us\\n\\nWe build.', 'About us\n\nWe build.'],
    ['preformatted lines', '<pre>a\nb\n\nc</pre>', 'a\nb\n\nc'],
    ['nothing', '', ''],
  ])('%s', (_, html, markdown) => {
    expect(htmlToMarkdown(html)).toBe(markdown);
  });
});
