import type { Id } from '#shared/base/ids.ts';
import { addPatch } from '#shared/plan/change.ts';
import { Plan, type PlanView } from '#shared/plan/plan.ts';
import type { Component, Group, Relation } from '#shared/plan/records.ts';

/** What of a plan its layout rests on: neither facts nor words. */
export interface LayoutRequest {
  readonly components: readonly Component[];
  readonly relations: readonly Relation[];
  readonly groups: readonly Group[];
  /** Only these are laid out; everything when not stated. */
  readonly only?: readonly Id[];
}

export function layoutRequest(plan: PlanView, only: readonly Id[] | undefined): LayoutRequest {
  return {
    components: [...plan.all('component')].map(bare),
    relations: [...plan.all('relation')].map((relation) => ({ ...relation, facts: {} })),
    groups: [...plan.all('group')],
    ...(only === undefined ? {} : { only }),
  };
}

function bare(component: Component): Component {
  const { notes: _, tags: __, technology: ___, ...rest } = component;
  return { ...rest, name: '-', facts: {} };
}

/** The plan as far as its layout rests on it. */
export function planOfRequest({ components, relations, groups }: LayoutRequest): Plan {
  const plan = new Plan();
  plan.apply([
    ...groups.map((group) => addPatch('group', group)),
    ...components.map((component) => addPatch('component', component)),
    ...relations.map((relation) => addPatch('relation', relation)),
  ]);
  return plan;
}
