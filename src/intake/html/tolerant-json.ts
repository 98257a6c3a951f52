const CONTROL: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const LEGAL_ESCAPE = /["\\/bfnrtu]/;
const HEX4 = /^[0-9a-fA-F]{4}$/;
const WRAPPING =
  /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g;

/**
 * Takes JSON as sites write it and gives its value, or undefined where it cannot be mended. Mended are raw control
 * characters and illegal escapes in strings, quotation marks left bare inside a string, commas before a closing
 * bracket, CDATA and comment wrappers, a `;` at the end, and a text whose quotation marks are all `&quot;`.
 */
export function parseTolerantJson(source: string): unknown {
  const text = source.replace(WRAPPING, '').trim().replace(/;$/, '');
  for (const attempt of [() => text, () => mend(text), () => mend(text.replaceAll('&quot;', '"'))]) {
    try {
      return JSON.parse(attempt());
    } catch {
      // The next attempt mends more.
    }
  }
  return undefined;
}

function mend(text: string): string {
  const out: string[] = [];
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (!inString) {
      if (char === '"') inString = true;
      else if (char === ',' && /[}\]]/.test(nextVisible(text, i + 1))) continue;
      out.push(char);
    } else if (char === '\\') {
      const next = text.charAt(i + 1);
      const legal = LEGAL_ESCAPE.test(next) && (next !== 'u' || HEX4.test(text.slice(i + 2, i + 6)));
      if (legal) {
        out.push(char, next);
        i++;
      }
    } else if (char === '"') {
      const ends = endsString(text, i + 1);
      inString = !ends;
      out.push(ends ? char : '\\"');
    } else {
      out.push(char < ' ' ? (CONTROL[char] ?? ' ') : char);
    }
  }
  return out.join('');
}

/** A quotation mark ends its string only where what follows could follow a string. */
function endsString(text: string, from: number): boolean {
  const next = nextVisible(text, from);
  return (
    next === '' ||
    ':}]'.includes(next) ||
    (next === ',' && /^\s*,\s*["{[\dtfn\-}\]]/.test(text.slice(from, from + 200)))
  );
}

function nextVisible(text: string, from: number): string {
  let at = from;
  while (at < text.length && text.charAt(at) <= ' ') at++;
  return text.charAt(at);
}
