import type { OutlineCues } from '../vocabulary/cues/cv.js';
import { topicOfName } from './outline.js';

const HEADING = /^## (.*)$/gm;

/**
 * Puts the headings of a CV on the levels that a CV's have, where its format told none: the first one, before all
 * sections, is the name; sections by their known names; what stands under those.
 */
export const withLevels = (markdown: string, cues: OutlineCues): string => {
  let named = /^# /m.test(markdown);
  let inSection = false;
  return markdown.replace(HEADING, (whole, title: string) => {
    if (topicOfName(title, cues) !== null) {
      inSection = true;
      return whole;
    }
    if (inSection) return `### ${title}`;
    const isName = !named;
    named = true;
    return isName ? `# ${title}` : whole;
  });
};
