import { NotAPostingError, type Reason } from '../../errors.js';

const GO_ON = 'open it in a browser and save the page, or paste the text';

/** What to say for each reason; `{host}` is the site's name. One line, ending with what to do next. */
const MESSAGES: Record<Reason, string> = {
  wall: `{host} blocks automated requests; ${GO_ON}.`,
  closed: `This posting appears to be closed; if you still have it, ${GO_ON}.`,
  script: `This page needs JavaScript to show its posting; ${GO_ON}.`,
  list: `This is a list of jobs, not one posting; give one posting's address, or save its page or paste its text.`,
  login: `{host} asks to sign in before it shows a posting; ${GO_ON}.`,
  fault: `This is an error page, not a posting; try again later, or save the page from a browser or paste the text.`,
  other: `No job posting found on this page; give one posting's address, or save its page or paste its text.`,
};

/** Gives the error for a page that is not one open posting, in the words for its reason, and what else was met. */
export function refusal(reason: Reason, url: string | null, cause?: unknown): NotAPostingError {
  return new NotAPostingError(MESSAGES[reason].replace('{host}', hostOf(url)), reason, { cause });
}

function hostOf(url: string | null): string {
  return url !== null && URL.canParse(url) ? new URL(url).host : 'This site';
}
