import type { Diff } from '../../coverage/diff-schema.js';
import { quietLine } from './words.js';
export const renderDiffMarkdown = (diff: Diff, _: { quiet: boolean }): string => quietLine(diff);
