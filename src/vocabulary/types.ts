import type { Kind } from '../model.js';

/** What recruiters call hard and soft skills; other is what a posting names besides: industries, degrees, titles. */
export type SkillType = 'hard' | 'soft' | 'other';

const TYPES: Partial<Record<Kind, SkillType>> = {
  soft: 'soft',
  domain: 'other',
  role: 'other',
  degree: 'other',
  study: 'other',
  'human-language': 'other',
};

/** The type of skill that concepts of a kind are. */
export const typeOf = (kind: Kind): SkillType => TYPES[kind] ?? 'hard';

/** Kinds whose terms are names: of products, standards and the like. */
export const NAMED: ReadonlySet<Kind> = new Set([
  'language',
  'framework',
  'database',
  'cloud',
  'platform',
  'tool',
  'protocol',
  'model',
]);
