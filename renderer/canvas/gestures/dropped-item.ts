import { kindData } from '#shared/catalogue/kinds.ts';
import { isLayer } from '#shared/catalogue/layers.ts';
import type { DrawnLane } from '#shared/layout/card-geometry.ts';
import { findTechnology } from '#shared/plan/find-technology.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import type { PaletteItem } from '#renderer/state/window/dragged-item.ts';
import type { Dropped } from './drop-rules.ts';

/** A palette item as something to drop; undefined for planning records, which lie on no lane. */
export function droppedItem(plan: PlanView, item: PaletteItem): Dropped | undefined {
  const { lane, title } = kindData(item.kind);
  if (lane === 'planning') return undefined;
  const technology =
    item.technology === undefined ? undefined : findTechnology(plan, item.technology);
  return {
    kind: item.kind,
    name: technology?.name ?? title,
    lane,
    secondary: technology?.secondary ?? [],
  };
}

/** A component as something to drop. */
export function droppedComponent(plan: PlanView, component: Component): Dropped {
  const technology =
    component.technology === undefined ? undefined : findTechnology(plan, component.technology);
  return {
    kind: component.kind,
    name: component.name,
    lane: component.lane as DrawnLane,
    secondary: (technology?.secondary ?? []).filter(isLayer),
  };
}
