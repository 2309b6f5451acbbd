import type { Component, TableName, Tables } from '#shared/plan/records.ts';
import { tableNames } from '#shared/plan/records.ts';
import { addPatch } from '#shared/plan/change.ts';
import { Plan, type PlanView } from '#shared/plan/plan.ts';

type Random = () => number;

/** The plan with the names of its components dealt out anew. */
export function renamed(plan: PlanView, random: Random): Plan {
  const names = shuffled(
    [...plan.all('component')].map(({ name }) => name),
    random,
  );
  return withComponents(plan, (component, index) => ({ ...component, name: names[index]! }));
}

/** The plan with everything somewhere else on its lane. */
export const moved = (plan: PlanView, random: Random): Plan =>
  withComponents(plan, (component) => ({
    ...component,
    x: Math.round(random() * 9_000),
    y: Math.round(random() * 9_000),
  }));

/** The plan as if it had been drawn in another order. */
export const reordered = (plan: PlanView, random: Random): Plan =>
  rebuilt(plan, (records) => shuffled(records, random));

function withComponents(
  plan: PlanView,
  other: (component: Component, index: number) => Component,
): Plan {
  const components = [...plan.all('component')].map(other);
  const byId = new Map(components.map((component) => [component.id, component]));
  return rebuilt(plan, (records) =>
    records.map((record) => (byId.get(record.id) as typeof record | undefined) ?? record),
  );
}

function rebuilt(
  plan: PlanView,
  other: <Record extends Tables[TableName]>(records: readonly Record[]) => readonly Record[],
): Plan {
  const { id: _id, ...meta } = plan.meta;
  const copy = new Plan(meta);
  for (const table of tableNames) {
    if (table === 'meta') continue;
    const records: readonly Tables[TableName][] = [...plan.all(table)];
    copy.apply(other(records).map((record) => addPatch(table, record as never)));
  }
  return copy;
}

function shuffled<Item>(items: readonly Item[], random: Random): readonly Item[] {
  const left = [...items];
  return items.map(() => left.splice(Math.floor(random() * left.length), 1)[0]!);
}
