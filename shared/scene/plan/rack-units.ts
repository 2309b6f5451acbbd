import type { MountedPart } from '#shared/analysis/facility/mounted-parts.ts';
import type { Component } from '#shared/plan/records.ts';
import { t } from '#shared/words/t.ts';

/** A part at its place: it takes `height` units from `bottom` up. Parts that want the same units stand side by side, in columns. */
export interface RackPart {
  readonly component: Component;
  readonly bottom: number;
  readonly height: number;
  readonly isHeightStated: boolean;
  readonly column: number;
  readonly columns: number;
}

/** What a rack holds, by rack units. */
export interface RackUnits {
  readonly height: number;
  readonly isStated: boolean;
  readonly placed: readonly RackPart[];
  readonly unplaced: readonly { readonly component: Component; readonly why: string }[];
  readonly taken: ReadonlySet<number>;
  readonly free: number;
}

/** Racks that state no height are drawn at least so high. */
const leastHeight = 4;
/** The highest rack that is drawn to scale: what is higher is a slip of the pen. */
const mostHeight = 100;

/** Where the parts of a rack are, from what they and the rack state. `least`: how high one is drawn at least that states no height. */
export function rackUnits(
  rack: Component,
  parts: readonly MountedPart[],
  least = leastHeight,
): RackUnits {
  const stated = numberOf(rack, 'heightU');
  const known = parts.map((mounted) => ({ ...placeOf(mounted), component: mounted.part }));
  const reach = Math.max(least, ...known.map(({ bottom = 0, height }) => bottom + height - 1));
  const height = Math.min(mostHeight, Math.ceil(stated ?? reach));
  const fits = ({ bottom, height: own }: (typeof known)[number]) =>
    bottom !== undefined && bottom >= 1 && bottom + Math.max(own, 1) - 1 <= height;
  const placed = inColumns(
    known.filter(fits).map((part) => ({ ...part, bottom: Math.floor(part.bottom!) })),
  );
  const taken = new Set(placed.flatMap(unitsOf));
  return {
    height,
    isStated: stated !== undefined,
    placed,
    unplaced: known
      .filter((part) => !fits(part))
      .map(({ component, bottom }) => ({
        component,
        why: bottom === undefined ? t`unit not stated` : t`unit ${bottom} is not in this rack`,
      })),
    taken,
    free: height - taken.size,
  };
}

interface Place {
  readonly bottom: number | undefined;
  readonly height: number;
  readonly isHeightStated: boolean;
}

function placeOf({ part, mounting }: MountedPart): Place {
  const bottom = (mounting.facts.positionU ?? part.facts.positionU)?.value;
  const height = numberOf(part, 'heightU');
  return {
    bottom: typeof bottom === 'number' ? bottom : undefined,
    height: height ?? 1,
    isHeightStated: height !== undefined,
  };
}

const numberOf = ({ facts }: Component, field: 'heightU'): number | undefined => {
  const value = facts[field]?.value;
  return typeof value === 'number' ? value : undefined;
};

const unitsOf = ({ bottom, height }: { bottom: number; height: number }): number[] =>
  Array.from({ length: Math.max(1, Math.ceil(height)) }, (_, index) => bottom + index);

/** Parts that share units are drawn side by side, each as wide as all its rivals leave it. */
function inColumns(parts: readonly Omit<RackPart, 'column' | 'columns'>[]): RackPart[] {
  const fromBelow = [...parts].sort(
    (a, b) => a.bottom - b.bottom || (a.component.id < b.component.id ? -1 : 1),
  );
  const columnOf = new Map<(typeof parts)[number], number>();
  for (const part of fromBelow) {
    const rivals = fromBelow.filter((other) => columnOf.has(other) && share(part, other));
    const taken = new Set(rivals.map((other) => columnOf.get(other)!));
    let column = 0;
    while (taken.has(column)) column++;
    columnOf.set(part, column);
  }
  return fromBelow.map((part) => {
    const rivals = fromBelow.filter((other) => share(part, other));
    return {
      ...part,
      column: columnOf.get(part)!,
      columns: Math.max(...rivals.map((other) => columnOf.get(other)!)) + 1,
    };
  });
}

const share = (
  a: { bottom: number; height: number },
  b: { bottom: number; height: number },
): boolean =>
  a.bottom < b.bottom + Math.max(b.height, 1) && b.bottom < a.bottom + Math.max(a.height, 1);
