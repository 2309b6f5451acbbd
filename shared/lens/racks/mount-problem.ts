import { t } from '#shared/words/t.ts';
import type { AnalysisContext } from '#shared/analysis/analysis.ts';
import { mountedParts } from '#shared/analysis/facility/mounted-parts.ts';
import type { Measured } from '#shared/analysis/measured.ts';
import { lowOf } from '#shared/analysis/sums/bounds.ts';
import type { Id } from '#shared/base/ids.ts';
import { formatQuantity } from '#shared/catalogue/format-quantity.ts';
import { hasField } from '#shared/catalogue/kinds.ts';
import { isLegal } from '#shared/catalogue/legality.ts';
import { nameAndKind } from '#shared/plan/words/component-words.ts';
import type { Component } from '#shared/plan/records.ts';
import { rackUnits } from '#shared/scene/plan/rack-units.ts';
import { rackOf } from './rack-of.ts';
import { rackLoad } from './rack-load.ts';

/** A rack that states no height is taken to have so many units: the usual one. */
export const usualHeight = 42;

/** A part at the lowest unit it would take of a rack. */
export interface MountPlace {
  readonly part: Id;
  readonly rack: Id;
  readonly unit: number;
}

/**
 * Why a part cannot be at a place, as a sentence that goes on from "Cannot, because"; undefined when it can. What it draws and
 * weighs is refused only where it is certain to be too much: blanks count as nothing here, and are told elsewhere.
 */
export function mountProblem(context: AnalysisContext, place: MountPlace): string | undefined {
  const { plan } = context;
  const [part, rack] = [plan.component(place.part), plan.component(place.rack)];
  if (part === undefined || rack === undefined) return t`it is not in the plan any more.`;
  if (!isLegal('mountedIn', part.kind, rack.kind) || !hasField(part.kind, 'heightU'))
    return t`${nameAndKind(part)} is nothing that is mounted in a rack.`;
  if (part.locked === true) return t`${part.name} is locked. Unlock it first.`;
  return spaceProblem(context, part, rack, place.unit) ?? loadProblem(context, part, rack);
}

/** Units that a part takes: a height that nobody stated counts as one, part of a unit as a whole one. */
export function unitsOf({ facts }: Component): number {
  const height = facts.heightU?.value;
  return typeof height === 'number' ? Math.max(1, Math.ceil(height)) : 1;
}

function spaceProblem(
  { plan }: AnalysisContext,
  part: Component,
  rack: Component,
  unit: number,
): string | undefined {
  const units = unitsOf(part);
  const { height, placed } = rackUnits(rack, mountedParts(plan, rack.id), usualHeight);
  const top = unit + units - 1;
  if (units > height) return t`${part.name} is ${units} U high and ${rack.name} has ${height} U.`;
  if (unit < 1) return t`${rack.name} has no unit ${unit}: its lowest is 1.`;
  if (top > height)
    return t`${part.name} would reach up to unit ${top}, and ${rack.name} ends at ${height}.`;
  const rival = placed.find(
    (other) =>
      other.component.id !== part.id &&
      other.bottom <= top &&
      unit <= other.bottom + unitsOf(other.component) - 1,
  );
  if (rival === undefined) return undefined;
  const last = rival.bottom + unitsOf(rival.component) - 1;
  return t`${rival.component.name} takes ${unitWords(rival.bottom, last)}.`;
}

/** "unit 5", "units 5 to 6". */
export const unitWords = (first: number, last: number): string =>
  first === last ? t`unit ${first}` : t`units ${first} to ${last}`;

function loadProblem(
  context: AnalysisContext,
  part: Component,
  rack: Component,
): string | undefined {
  // Where it is already, moving it up or down changes nothing.
  if (rackOf(context.plan, part) === rack) return undefined;
  const load = rackLoad(context, rack, part);
  return (
    tooMuch(rack, load.powerKW, {
      field: 'powerLimitKW',
      unit: 'kW',
      says: (least, most) => t`${rack.name} would draw ${least}, and its power limit is ${most}.`,
    }) ??
    tooMuch(rack, load.weightKg, {
      field: 'maxWeightKg',
      unit: 'kg',
      says: (least, most) => t`${rack.name} would carry ${least}, and its load limit is ${most}.`,
    })
  );
}

function tooMuch(
  rack: Component,
  load: Measured<number>,
  limit: {
    readonly field: 'powerLimitKW' | 'maxWeightKg';
    readonly unit: string;
    readonly says: (least: string, most: string) => string;
  },
): string | undefined {
  const most = rack.facts[limit.field]?.value;
  const least = lowOf(load) ?? 0;
  if (typeof most !== 'number' || least <= most) return undefined;
  const drawn = said(least, limit.unit);
  return limit.says(
    load.value === undefined ? t`at least ${drawn}` : drawn,
    said(most, limit.unit),
  );
}

const said = (value: number, unit: string): string =>
  formatQuantity(Math.round(value * 100) / 100, unit);
