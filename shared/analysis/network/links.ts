import type { Id } from '#shared/base/ids.ts';
import type { FieldName } from '#shared/catalogue/fields.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component, Relation } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Input, Measured } from '../measured.ts';
import { onceARun } from '../once-a-run.ts';
import { knownNumber } from '../sums/known-number.ts';

/** A link as one of its ends sees it. Links have no direction that matters. */
export interface Link {
  readonly relation: Relation;
  readonly self: Component;
  readonly other: Component;
}

const known = onceARun(() => new Map<Component, readonly Link[]>());

/** The links of a component, whichever way they were drawn. The analyses of one run share them. */
export function linksOf(self: Component, context: AnalysisContext): readonly Link[] {
  const byComponent = known(context);
  const links = byComponent.get(self) ?? readLinks(self, context.plan);
  byComponent.set(self, links);
  return links;
}

function readLinks(self: Component, plan: PlanView): readonly Link[] {
  const ends = (relations: readonly Relation[], end: (relation: Relation) => Id) =>
    relations
      .filter(({ kind, from, to }) => kind === 'linksTo' && from !== to)
      .map((relation) => ({ relation, self, other: plan.component(end(relation))! }));
  return [
    ...ends(plan.outgoing(self.id), ({ to }) => to),
    ...ends(plan.incoming(self.id), ({ from }) => from),
  ];
}

/** Cables of a link: as stated; a line drawn without a count is one. */
export function cables({ relation, self }: Link): Measured<number> & { readonly value: number } {
  const count = relation.facts.linkCount?.value;
  return typeof count === 'number'
    ? { value: count, used: [linkInput(self, 'linkCount')], missing: [] }
    : { ...knownNumber(1), value: 1 };
}

/** A fact of a link, named at the end that asks for it. */
export const linkInput = (self: Component, field: FieldName): Input => ({
  component: self.id,
  field,
  relation: 'linksTo',
});
