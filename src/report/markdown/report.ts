import type { Diff } from '../../coverage/diff-schema.js';
import type { Coverage } from '../../coverage/schema.js';
export const renderMarkdown = (
  coverage: Coverage,
  _: { quiet: boolean; all: boolean; explain: boolean; since: Diff | undefined },
): string => coverage.cv.path;
