import { deviceKinds } from '#shared/catalogue/device-kinds.ts';
import type { Id } from '#shared/base/ids.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import type { Analysis, AnalysisContext, Published } from '../analysis.ts';
import { componentsOf } from '../components-of.ts';
import type { Measured } from '../measured.ts';
import { boundedSum } from '../sums/bounded-sum.ts';
import { powerFields } from './device-power.ts';
import { btuPerHour, coolingTons } from './heat-units.ts';
import { inKilowatts } from './divided-by.ts';
import { byPlace } from './places.ts';
import { powerConsumers } from './power-consumers.ts';
import { saidNumber } from '#shared/words/said-number.ts';
import { t } from '#shared/words/t.ts';

const places = ['rack', 'room', 'site'] as const satisfies readonly Kind[];

/** Power that the devices of racks, rooms and sites draw, and the heat they make of it. A device counts once, however it is placed. */
export const powerDrawn: Analysis = {
  id: 'power-drawn',
  title: t`Power and heat of places`,
  publishes: ['powerDrawn', 'heat'],
  reads: {
    kinds: [...deviceKinds, ...places],
    fields: [...powerFields, 'heightU', 'weightKg'],
    relations: ['mountedIn', 'locatedIn', 'poweredBy', 'runsOn'],
    assumptions: ['nameplateSharePct'],
  },
  compute: drawnInPlaces,
};

function* drawnInPlaces(context: AnalysisContext): Generator<Published> {
  const inside = byPlace(context.plan, powerConsumers(context), ({ device }) => device.id);
  for (const { id } of componentsOf(context, ...places)) {
    const drawn = boundedSum((inside.get(id) ?? []).map(({ power }) => power));
    yield* powerAndHeat(id, drawn);
  }
}

function powerAndHeat(subject: Id, watts: Measured<number>): readonly Published[] {
  const result = inKilowatts(watts);
  return [
    { subject, measure: 'powerDrawn', result },
    { subject, measure: 'heat', result: { ...result, ...inCoolingUnits(watts) } },
  ];
}

/** What cooling is bought by, where the heat is certain: "17 061 BTU/h, 1.42 tons of cooling". */
function inCoolingUnits({ value }: Measured<number>): { note?: string } {
  if (value === undefined || value === 0) return {};
  return {
    note: t`${Math.round(btuPerHour(value))} BTU/h, ${saidNumber(coolingTons(value).toFixed(2))} tons of cooling.`,
  };
}
