import type { Id } from '#shared/base/ids.ts';
import type { Component } from '#shared/plan/records.ts';
import type { Analysis, AnalysisContext, Published } from '../analysis.ts';
import { componentsOf } from '../components-of.ts';
import type { Input, Measured } from '../measured.ts';
import { mountedKinds, mountedParts, type MountedPart } from './mounted-parts.ts';
import { t } from '#shared/words/t.ts';

/** Parts that want the same rack units, or units that the rack does not have. */
export const overlappingParts: Analysis = {
  id: 'overlapping-parts',
  title: t`Parts in the same rack units`,
  publishes: ['overlappingParts'],
  reads: {
    kinds: ['rack', ...mountedKinds],
    fields: ['heightU', 'positionU'],
    relations: ['mountedIn'],
    assumptions: [],
  },
  compute: overlapsOfRacks,
};

function* overlapsOfRacks(context: AnalysisContext): Generator<Published> {
  for (const rack of componentsOf(context, 'rack')) {
    const parts = mountedParts(context.plan, rack.id);
    yield { subject: rack.id, measure: 'overlappingParts', result: overlapsIn(rack, parts) };
  }
}

/** A part at its place: it takes the units from `bottom` up to, and without, `top`. */
interface Placed {
  readonly id: Id;
  readonly bottom: number;
  readonly top: number;
  readonly used: readonly Input[];
  readonly missing: readonly Input[];
}

/**
 * The parts of a rack that cannot be where they are put. A part without a position has not been placed yet, and is in nobody's
 * way; one that is placed but states no height takes one unit at least. What is found is certain; where nothing is found and
 * a height is blank, there is no answer.
 */
function overlapsIn(rack: Component, parts: readonly MountedPart[]): Measured {
  const placed = parts.flatMap((mounted) => placedPart(mounted) ?? []);
  const found = new Set([...sharingUnits(placed), ...outside(rack, placed)]);
  const missing = [...placed.flatMap((part) => part.missing), ...blankHeight(rack, placed)];
  const unplaced = parts.length - placed.length;
  return {
    ...(found.size === 0 && missing.length > 0 ? {} : { value: [...found].sort() }),
    used: [...placed.flatMap((part) => part.used), ...heightOf(rack).used],
    missing,
    ...(unplaced === 0 ? {} : { note: t`Not placed yet: ${unplaced} of ${parts.length}.` }),
  };
}

function placedPart({ part, mounting }: MountedPart): Placed | undefined {
  const bottom = (mounting.facts.positionU ?? part.facts.positionU)?.value;
  if (typeof bottom !== 'number') return undefined;
  const { height, used, missing } = heightOf(part);
  const at = { component: part.id, field: 'positionU' } as const;
  return { id: part.id, bottom, top: bottom + (height ?? 1), used: [at, ...used], missing };
}

function heightOf({ id, facts }: Component) {
  const height = facts.heightU?.value;
  const input = { component: id, field: 'heightU' } as const;
  return typeof height === 'number'
    ? { height, used: [input], missing: [] }
    : { used: [], missing: [input] };
}

/** Parts that take a unit another has taken. Sorted from below, a part overlaps one before it that reaches above its bottom. */
function sharingUnits(placed: readonly Placed[]): readonly Id[] {
  const fromBelow = [...placed].sort((a, b) => a.bottom - b.bottom || a.top - b.top);
  const found: Id[] = [];
  let highest: Placed | undefined;
  for (const part of fromBelow) {
    if (highest !== undefined && part.bottom < highest.top && part.top > part.bottom)
      found.push(highest.id, part.id);
    if (highest === undefined || part.top > highest.top) highest = part;
  }
  return found;
}

/** Parts below the first unit or above the last. */
function outside(rack: Component, placed: readonly Placed[]): readonly Id[] {
  const { height } = heightOf(rack);
  return placed
    .filter(({ bottom, top }) => bottom < 1 || (height !== undefined && top > height + 1))
    .map(({ id }) => id);
}

const blankHeight = (rack: Component, placed: readonly Placed[]): readonly Input[] =>
  placed.length === 0 ? [] : heightOf(rack).missing;
