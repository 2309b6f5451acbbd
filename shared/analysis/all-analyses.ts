import type { Analysis } from './analysis.ts';

/** Every analysis: the table of what is worked out. A measure is published by one of them. */
export const allAnalyses: readonly Analysis[] = [];
