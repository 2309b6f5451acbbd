import { goalKinds, goalTitles } from '#shared/catalogue/goals.ts';
import type { Component } from '../records.ts';

/** What a goal is called: its own name, or the word for its kind in the language spoken where its name says no more than that. */
export function goalName({ name, facts }: Pick<Component, 'name' | 'facts'>): string {
  const kind = goalKinds.find((known) => known === facts.goalKind?.value);
  return kind !== undefined && bare(name) === bare(kind) ? goalTitles[kind] : name;
}

/** "Unified management" and "unifiedManagement" are one. */
const bare = (name: string): string => name.replaceAll(' ', '').toLowerCase();
