import type { ComponentChildren, VNode } from 'preact';
import { signedPoints } from '../numbers.js';

/** A part of a page: what stands under a heading of its own, which the contents lead to. */
export interface Part {
  id: string;
  title: string;
  /** What the part means, in a few words. */
  meaning?: string;
  body: ComponentChildren;
}

/** A part as a section with its heading. */
export const sectionOf = ({ id, title, meaning = '', body }: Part): VNode => (
  <section key={id} id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {meaning !== '' && <p class="meaning">{meaning}</p>}
    {body}
  </section>
);

/** The parts that a page has, as links. */
export const contentsOf = (parts: readonly Part[]): VNode => (
  <nav class="contents" aria-label="Contents">
    <ul>
      {parts.map(({ id, title }) => (
        <li>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  </nav>
);

/** Changes to make or made, each with its points, what it is, and where. */
export const changeRows = (changes: readonly { gain: number; text: string; place: VNode | null }[]): VNode => (
  <ol class="rows changes">
    {changes.map(({ gain, text, place }) => (
      <li>
        <b class="gain">{signedPoints(gain)}</b>
        <p>
          {text}
          {place !== null && <> {place}</>}
        </p>
      </li>
    ))}
  </ol>
);

/** What the reader should know before trusting the score; null where there is nothing. */
export const warningsOf = (messages: readonly string[]): VNode | null =>
  messages.length === 0 ? null : (
    <aside class="warnings" aria-label="Warnings">
      <ul>
        {messages.map((message) => (
          <li>{message}</li>
        ))}
      </ul>
    </aside>
  );
