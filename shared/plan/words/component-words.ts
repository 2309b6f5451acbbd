import { lowerFirst } from '#shared/base/lower-first.ts';
import type { Id } from '#shared/base/ids.ts';
import { kindData, type Kind } from '#shared/catalogue/kinds.ts';
import type { PlanView } from '../plan.ts';
import type { Component } from '../records.ts';
import { goalName } from './goal-name.ts';

/** A kind inside a sentence: "virtual machine". */
export const kindWords = (kind: Kind): string => lowerFirst(kindData(kind).title);

/** A component in a sentence where its kind matters: "Order DB (workload)". */
export const nameAndKind = (component: Pick<Component, 'name' | 'kind'>): string =>
  `${component.name} (${kindWords(component.kind)})`;

/** The name of a component, or its id when the plan does not have it. */
export function nameOf(plan: PlanView, id: Id): string {
  const component = plan.component(id);
  if (component === undefined) return id;
  return component.kind === 'goal' ? goalName(component) : component.name;
}
