import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/intake/net/charset.js';

const bytes = (...list: number[]) => Uint8Array.from(list);
const utf8 = (text: string) => Buffer.from(text);
const latin = (text: string) => Buffer.from(text, 'latin1');
const meta = (charset: string) => `<meta charset="${charset}">`;
const UTF8 = 'text/html; charset=utf-8';
const LATIN1 = 'text/html; charset=iso-8859-1';

describe('the charset is', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['UTF-8 by default', utf8('é'), '', 'é'],
    ['the header’s', bytes(0x93, 0x80, 0xe9), 'text/html; charset=windows-1252', '“€é'],
    ['windows-1252 where it is latin-1', bytes(0x80), 'text/html; charset="ISO-8859-1"', '€'],
    ['central European', bytes(0x9e, 0xec), 'text/html;charset=windows-1250', 'žě'],
    ['the document’s <meta>', latin(`${meta('iso-8859-2')}\xec`), 'text/html', `${meta('iso-8859-2')}ě`],
    [
      'the older <meta>',
      latin('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">\xe9'),
      '',
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">é',
    ],
    [
      'the XML declaration’s',
      latin('<?xml version="1.0" encoding="iso-8859-1"?>\xe9'),
      '',
      '<?xml version="1.0" encoding="iso-8859-1"?>é',
    ],
    ['the byte order mark’s before all', bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa9), 'text/html; charset=windows-1252', 'é'],
    ['UTF-16 by its mark', bytes(0xff, 0xfe, 0xe9, 0), UTF8, 'é'],
    ['not UTF-16 where a <meta> could be read', utf8(`${meta('utf-16')}é`), '', `${meta('utf-16')}é`],
    ['the header’s before the <meta>’s', utf8(`${meta('iso-8859-2')}é`), UTF8, `${meta('iso-8859-2')}é`],
    [
      'the <meta>’s where the header’s is unknown',
      latin(`${meta('iso-8859-2')}\xec`),
      'text/html; charset=klingon',
      `${meta('iso-8859-2')}ě`,
    ],
    ['anything for ASCII', utf8('plain'), LATIN1, 'plain'],
  ])('%s', (_, body, type, text) => {
    expect(decodeText(body, type).text).toBe(text);
  });
});

describe('a charset that the bytes belie gives way:', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['utf-8 to windows-1252', latin('caf\xe9 \x93open\x94'), UTF8, 'café “open”'],
    ['utf-8 by default to windows-1252', latin('caf\xe9'), 'text/html', 'café'],
    ['utf-8 to the <meta>’s', latin(`${meta('iso-8859-2')}\xec`), UTF8, `${meta('iso-8859-2')}ě`],
    ['utf-8 in header and <meta> to windows-1252', latin(`${meta('utf-8')}\xe9`), UTF8, `${meta('utf-8')}é`],
    ['iso-8859-1 to UTF-8', utf8('café “open”'), LATIN1, 'café “open”'],
    ['iso-8859-15 to UTF-8', utf8('café'), 'text/html; charset=iso-8859-15', 'café'],
    ['us-ascii to UTF-8', utf8('café'), 'text/html; charset=us-ascii', 'café'],
    ['the <meta>’s iso-8859-1 to UTF-8', utf8(`${meta('iso-8859-1')}é`), '', `${meta('iso-8859-1')}é`],
  ])('%s', (_, body, type, text) => {
    expect(decodeText(body, type).text).toBe(text);
  });
  test.each<[string, Uint8Array, string, string]>([
    ['utf-8 with a few broken bytes', Buffer.concat([utf8('Größe, Übung '), bytes(0xe9)]), UTF8, 'Größe, Übung \uFFFD'],
    ['utf-8 that holds U+FFFD itself', utf8('\uFFFD\uFFFD'), UTF8, '\uFFFD\uFFFD'],
    ['iso-8859-1 that is no UTF-8', latin('caf\xe9'), LATIN1, 'café'],
    ['windows-1251, whose letters are no UTF-8', bytes(0xcf, 0xf0), 'text/html; charset=windows-1251', 'Пр'],
  ])('but not %s', (_, body, type, text) => {
    expect(decodeText(body, type)).toEqual({ text, warnings: [] });
  });
});

describe('the user is warned of', () => {
  test.each<[string, Uint8Array, string, string]>([
    [
      'an unknown label',
      utf8('é'),
      'text/html; charset=klingon',
      'The page names a charset that is not known (klingon) and is read as utf-8.',
    ],
    [
      'an unknown label in the page',
      latin(`${meta('x-none')}\xe9`),
      '',
      'The page names a charset that is not known (x-none) and is read as windows-1252.',
    ],
    ['a guess', latin('caf\xe9'), UTF8, 'The page is not the utf-8 it should be and is read as windows-1252.'],
  ])('%s', (_, body, type, message) => {
    expect(decodeText(body, type).warnings).toEqual([{ code: 'charset', message }]);
  });
  test.each<[string, Uint8Array, string]>([
    ['what was said', latin('caf\xe9'), LATIN1],
    ['what the page itself says', latin(`${meta('iso-8859-2')}\xec`), UTF8],
    ['what the bytes prove', utf8('café'), LATIN1],
    ['a byte order mark against an unknown label', bytes(0xef, 0xbb, 0xbf), 'text/html; charset=klingon'],
  ])('but not of %s', (_, body, type) => {
    expect(decodeText(body, type).warnings).toEqual([]);
  });
  test('a label no longer than a line can hold', () => {
    expect(decodeText(utf8('é'), `text/html; charset=${'k'.repeat(500)}`).warnings[0]?.message.length).toBeLessThan(
      120,
    );
  });
});
