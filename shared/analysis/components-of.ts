import type { Kind } from '#shared/catalogue/kinds.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from './analysis.ts';
import { onceARun } from './once-a-run.ts';

const byKind = onceARun(({ plan }) => {
  const kinds = new Map<Kind, Component[]>();
  for (const component of plan.all('component')) {
    const known = kinds.get(component.kind);
    if (known === undefined) kinds.set(component.kind, [component]);
    else known.push(component);
  }
  return kinds;
});

/** The components of some kinds, kind by kind. A plan is looked through once a run, however many analyses ask. */
export const componentsOf = (
  context: AnalysisContext,
  ...kinds: readonly Kind[]
): readonly Component[] =>
  kinds.length === 1
    ? (byKind(context).get(kinds[0]!) ?? [])
    : kinds.flatMap((kind) => byKind(context).get(kind) ?? []);
