import type { Component } from '#shared/plan/records.ts';
import type { Analysis, AnalysisContext, Published } from '../analysis.ts';
import { componentsOf } from '../components-of.ts';
import type { Measured } from '../measured.ts';
import { statedNumber } from '../sums/stated-number.ts';
import { inUse } from './in-use.ts';
import { byPlace } from './places.ts';
import { t } from '#shared/words/t.ts';

/** Cooling that rooms have left when their largest unit is gone. */
export const coolingAfterFailure: Analysis = {
  id: 'cooling-after-failure',
  title: t`Cooling with one unit gone`,
  publishes: ['coolingAfterFailure'],
  reads: {
    kinds: ['room', 'coolingUnit'],
    fields: ['coolingKW'],
    relations: ['locatedIn'],
    assumptions: [],
  },
  compute: coolingOfRooms,
};

function* coolingOfRooms(context: AnalysisContext): Generator<Published> {
  const units = componentsOf(context, 'coolingUnit').filter(inUse);
  const inside = byPlace(context.plan, units, ({ id }) => id);
  for (const room of componentsOf(context, 'room')) {
    const result = leftInRoom(room, inside.get(room.id) ?? []);
    if (result !== undefined) yield { subject: room.id, measure: 'coolingAfterFailure', result };
  }
}

/** Where no unit is drawn, what the room states bounds it from above: with one unit gone there is less. */
function leftInRoom(room: Component, units: readonly Component[]): Measured<number> | undefined {
  if (units.length > 0) return withoutLargest(units.map((unit) => statedNumber(unit, 'coolingKW')));
  const all = room.facts.coolingKW?.value;
  if (typeof all !== 'number') return undefined;
  return {
    low: 0,
    high: all,
    used: [{ component: room.id, field: 'coolingKW' }],
    missing: [],
    note: t`No cooling unit is drawn in the room.`,
  };
}

/**
 * The sum of all but the largest. A blank unit may be as small as nothing or larger than all: with one blank, at most the stated
 * ones are left; with two, one of them is left and has no bound.
 */
function withoutLargest(units: readonly Measured<number>[]): Measured<number> {
  const stated = units.flatMap(({ value }) => value ?? []);
  const sum = stated.reduce((total, value) => total + value, 0);
  const without = sum - Math.max(0, ...stated);
  const blanks = units.length - stated.length;
  return {
    ...(blanks === 0 ? { value: without } : { low: without }),
    ...(blanks === 1 ? { high: sum } : {}),
    used: units.flatMap(({ used }) => used),
    missing: units.flatMap(({ missing }) => missing),
  };
}
