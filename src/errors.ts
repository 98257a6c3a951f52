/**
 * The errors a user can cause or meet. Each message is one plain line that ends with what to do next; the command
 * line prints it once and exits with status 2. What a lower layer said is its `cause`, shown with --verbose. Any other
 * error is a fault of the program.
 */
export class AtsError extends Error {
  override name = 'AtsError';
}

/** A file or standard input cannot be read as what it should be. */
export class InputError extends AtsError {
  override name = 'InputError';
}

/** Why something is not one open job posting: a bot wall, a closed posting, a page that scripts would write, … */
export type Reason = 'wall' | 'closed' | 'script' | 'list' | 'login' | 'fault' | 'other';

/** What was read is not one open job posting: a block page, a list, a shell, a closed posting, some other text. */
export class NotAPostingError extends AtsError {
  override name = 'NotAPostingError';

  constructor(
    message: string,
    readonly reason: Reason = 'other',
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A page could not be fetched. */
export class NetworkError extends AtsError {
  override name = 'NetworkError';
}

/** A lexicon is malformed; the message holds file, line, what is wrong and how to mend it. */
export class LexiconError extends AtsError {
  override name = 'LexiconError';
}
