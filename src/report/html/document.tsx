import { createHash } from 'node:crypto';
import type { ComponentChildren } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { STYLE } from './style/style.js';

const digestOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Only the page's own style and script, known by their digests, and nothing from anywhere. */
const policyOf = (script: string): string =>
  [
    "default-src 'none'",
    `style-src ${digestOf(STYLE)}`,
    ...(script === '' ? [] : [`script-src ${digestOf(script)}`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** What a page is made of. `script` is a constant of the program, never made of what the page shows. */
export interface Content {
  title: string;
  body: ComponentChildren;
  script?: string;
}

/**
 * One page of HTML that needs nothing else: no request goes out from it. The style and the script stand in it as they
 * are; whatever else it is given is escaped.
 */
export const documentOf = ({ title, body, script = '' }: Content): string => {
  const page = (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policyOf(script)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the report
        </a>
        {body}
        {script !== '' && <script dangerouslySetInnerHTML={{ __html: script }} />}
      </body>
    </html>
  );
  return `<!doctype html>${renderToStaticMarkup(page)}\n`;
};
