import type { Id } from '#shared/base/ids.ts';
import type { Lane } from '#shared/catalogue/layers.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { OutlineTree } from './outline-tree.ts';

/** One line of the outline. */
export interface OutlineRow {
  /** The component's id, or `lane <lane>` for a heading. */
  readonly key: string;
  /** Undefined for a heading. */
  readonly id?: Id;
  readonly lane: Lane;
  /** From 1. */
  readonly level: number;
  /** Undefined where nothing lies under it. */
  readonly isOpen?: boolean;
  /** How many lie directly under it. */
  readonly inside: number;
  /** Its place among those beside it, from 1, and how many these are. */
  readonly place: number;
  readonly count: number;
}

const collator = new Intl.Collator('en', { numeric: true });

/** The key of a heading. */
const headingKey = (lane: Lane): string => `lane ${lane}`;

/** The lines to show, as far as they are open: those beside each other by name, numbers as numbers. */
export function outlineRows(
  plan: PlanView,
  tree: OutlineTree,
  isOpen: (key: string) => boolean,
): readonly OutlineRow[] {
  const rows: OutlineRow[] = [];
  const add = (ids: readonly Id[], lane: Lane, level: number) => {
    byName(plan, ids).forEach((id, index) => {
      const inside = tree.children.get(id) ?? [];
      const open = inside.length > 0 && isOpen(id);
      rows.push({
        key: id,
        id,
        lane: plan.component(id)?.lane ?? lane,
        level,
        ...(inside.length === 0 ? {} : { isOpen: open }),
        inside: inside.length,
        place: index + 1,
        count: ids.length,
      });
      if (open) add(inside, lane, level + 1);
    });
  };
  tree.groups.forEach(({ lane, roots }, index) => {
    const key = headingKey(lane);
    const open = isOpen(key);
    const among = { place: index + 1, count: tree.groups.length };
    rows.push({ key, lane, level: 1, isOpen: open, inside: roots.length, ...among });
    if (open) add(roots, lane, 2);
  });
  return rows;
}

/** Only these components, in one list, in the order of names. */
export function foundRows(plan: PlanView, ids: readonly Id[]): readonly OutlineRow[] {
  return byName(plan, ids).map((id, index) => ({
    key: id,
    id,
    lane: plan.component(id)?.lane ?? 'planning',
    level: 1,
    inside: 0,
    place: index + 1,
    count: ids.length,
  }));
}

function byName(plan: PlanView, ids: readonly Id[]): readonly Id[] {
  const named = ids.map((id) => ({ id, name: plan.component(id)?.name ?? '' }));
  return named.sort((a, b) => collator.compare(a.name, b.name)).map(({ id }) => id);
}
