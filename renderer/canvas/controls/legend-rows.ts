import {
  familyNumbers,
  relationFamilies,
  type RelationFamily,
} from '#shared/catalogue/relation-families.ts';
import { kindData, kindNames, type Kind } from '#shared/catalogue/kinds.ts';
import { statuses } from '#shared/plan/records.ts';
import type { Component } from '#shared/plan/records.ts';
import { markNames, type SceneMarks } from '../scene/scene-state.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import type { DrawnLines } from '../model/drawn-lines.ts';
import type { Box } from '#shared/layout/card-geometry.ts';

/** What is on view, for a legend: only what occurs. */
export interface LegendRows {
  readonly kinds: readonly { readonly kind: Kind; readonly title: string; readonly lane: string }[];
  readonly families: readonly RelationFamily[];
  readonly marks: readonly Exclude<(typeof markNames)[number], 'none'>[];
  readonly statuses: readonly Component['status'][];
  readonly groups: readonly string[];
}

const mostKinds = 24;

/** What is seen in a window of the canvas. */
export function legendRows(model: CanvasModel, marks: SceneMarks, sight: Box): LegendRows {
  const slots = model.grid.within(sight);
  const seen = new Set(slots);
  const nodes = slots.map((slot) => model.tree.components.get(model.slots.idAt(slot))!);
  const used = new Set(nodes.map(({ kind }) => kind));
  const components = nodes.flatMap(({ id }) => model.plan.component(id) ?? []);
  const marked = new Set(slots.map((slot) => markNames[marks.mark[slot] ?? 0]));
  return {
    kinds: kindNames
      .filter((kind) => used.has(kind))
      .slice(0, mostKinds)
      .map((kind) => ({ kind, title: kindData(kind).title, lane: kindData(kind).lane })),
    families: familiesSeen(model.lines, seen),
    marks: markNames.filter((mark) => mark !== 'none').filter((mark) => marked.has(mark)),
    statuses: statuses.filter((status) =>
      components.some((component) => component.status === status),
    ),
    groups: [...new Set(nodes.filter(({ kind }) => kind === 'group').map(({ name }) => name))],
  };
}

function familiesSeen({ relations }: DrawnLines, seen: ReadonlySet<number>): RelationFamily[] {
  const found = new Set<number>();
  for (let index = 0; index < relations.from.length; index++) {
    if (relations.quiet[index] === 1) continue;
    if (seen.has(relations.from[index]!) || seen.has(relations.to[index]!))
      found.add(familyNumbers[relations.kind[index]!]!);
  }
  return relationFamilies.filter((_, number) => found.has(number));
}
