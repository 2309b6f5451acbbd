import type { AnalysisContext } from '#shared/analysis/analysis.ts';
import { devicePower, statesPower } from '#shared/analysis/facility/device-power.ts';
import { isDevice } from '#shared/analysis/facility/devices.ts';
import { inKilowatts } from '#shared/analysis/facility/divided-by.ts';
import { inUse } from '#shared/analysis/facility/in-use.ts';
import { mountedParts } from '#shared/analysis/facility/mounted-parts.ts';
import type { Measured } from '#shared/analysis/measured.ts';
import { boundedSum } from '#shared/analysis/sums/bounded-sum.ts';
import { statedNumber } from '#shared/analysis/sums/stated-number.ts';
import { hasField } from '#shared/catalogue/kinds.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';

/** What a rack carries: what its devices draw, in kW, and what its parts weigh, in kg. Blanks leave bounds. */
export interface RackLoad {
  readonly powerKW: Measured<number>;
  readonly weightKg: Measured<number>;
}

/** The load of a rack, with one part more if `added` is given and is not in it yet. Blades count with their chassis. */
export function rackLoad(context: AnalysisContext, rack: Component, added?: Component): RackLoad {
  const { plan } = context;
  const inside = mountedParts(plan, rack.id).map(({ part }) => part);
  const parts = added === undefined || inside.includes(added) ? inside : [...inside, added];
  return {
    powerKW: inKilowatts(boundedSum(parts.flatMap((part) => powersOf(context, part)))),
    weightKg: boundedSum(
      parts
        .flatMap((part) => [part, ...bladesIn(plan, part)])
        .filter((part) => hasField(part.kind, 'weightKg'))
        .map((part) => statedNumber(part, 'weightKg')),
    ),
  };
}

/** A chassis that states what it draws speaks for its blades. */
function powersOf(context: AnalysisContext, part: Component): readonly Measured<number>[] {
  const { plan } = context;
  const blades = part.kind === 'chassis' && statesPower(part) ? [] : bladesIn(plan, part);
  return [part, ...blades]
    .filter((each) => isDevice(plan, each))
    .map((each) => devicePower(context, each));
}

const bladesIn = (plan: PlanView, part: Component): readonly Component[] =>
  part.kind === 'chassis'
    ? plan
        .incoming(part.id, 'mountedIn')
        .flatMap(({ from }) => plan.component(from) ?? [])
        .filter(inUse)
    : [];
