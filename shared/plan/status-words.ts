import type { Component } from './records.ts';

/** What becomes of a component, inside a sentence or beside a sign. */
export const statusWords: Readonly<Record<Component['status'], string>> = {
  existing: 'exists',
  planned: 'planned',
  retire: 'to be retired',
};

/** The statuses, in the order of a life. */
export const statuses = ['existing', 'planned', 'retire'] as const;
