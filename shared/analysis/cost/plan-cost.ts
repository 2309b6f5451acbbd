import type { Id } from '#shared/base/ids.ts';
import type { AssumptionName } from '#shared/catalogue/assumptions.ts';
import { priceAssumptions } from '#shared/catalogue/assumptions/prices.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import type { Analysis, AnalysisContext, Published } from '../analysis.ts';
import { powerFields } from '../facility/device-power.ts';
import { processorFields } from '../licences/cores-to-license.ts';
import type { Input, Measured } from '../measured.ts';
import { assumedNumber } from '../sums/assumed-number.ts';
import { boundedProduct } from '../sums/bounded-product.ts';
import { boundedSum } from '../sums/bounded-sum.ts';
import { bookPrices } from './book-prices.ts';
import { costByPart } from './cost-by-part.ts';
import type { CostLine } from './cost-line.ts';

/** What a plan costs to buy, to run for a year, and over its horizon. */
export const planCost: Analysis = {
  id: 'plan-cost',
  title: 'Purchase, running cost and total cost',
  publishes: ['capex', 'opexPerYear', 'totalCost'],
  reads: {
    kinds: [
      ...(Object.keys(bookPrices) as Kind[]),
      'hypervisor',
      'hostCluster',
      'k8sCluster',
      'osPlatform',
      'osContainer',
      'pod',
      'vm',
      'workload',
    ],
    fields: [
      'price',
      ...powerFields,
      ...processorFields,
      'heightU',
      'weightKg',
      'portGbps',
      'capacityTB',
      'rawTB',
      'ratedKVA',
      'ratedKW',
      'powerFactor',
      'coolingKW',
      'osKernelFamily',
      'isTemplate',
      'poweredOn',
      'haRestart',
      'liveMigration',
      'windowsEdition',
      'licensedWhereItMayRun',
      'vcpu',
    ],
    relations: ['memberOf', 'runsOn', 'mountedIn', 'poweredBy'],
    assumptions: [
      ...(Object.keys(priceAssumptions) as AssumptionName[]),
      'planningYears',
      'pue',
      'nameplateSharePct',
      'upsPowerFactor',
      'generatorPowerFactor',
    ],
  },
  compute: cost,
};

function cost(context: AnalysisContext): readonly Published[] {
  const lines = costByPart(context);
  const once = total(lines, 'once');
  const perYear = total(lines, 'perYear');
  const years = assumedNumber(context, 'planningYears');
  // The horizon is chosen, not estimated: its range is no spread of the cost.
  const horizon = { value: years.value, used: [], missing: [], assumed: years.assumed! };
  const all = boundedSum([once, boundedProduct(horizon, perYear)]);
  return [
    { subject: 'plan', measure: 'capex', result: once },
    { subject: 'plan', measure: 'opexPerYear', result: perYear },
    { subject: 'plan', measure: 'totalCost', result: withoutRepeats(all) },
  ];
}

const total = (lines: readonly CostLine[], spent: CostLine['spent']): Measured<number> =>
  withoutRepeats(
    boundedSum(lines.filter((line) => line.spent === spent).map(({ amount }) => amount)),
  );

/** The same facts decide many lines: each is named once. */
function withoutRepeats(result: Measured<number>): Measured<number> {
  return { ...result, used: distinct(result.used), missing: distinct(result.missing) };
}

function distinct(inputs: readonly Input[]): readonly Input[] {
  const seen = new Map<Id, Input[]>();
  const kept: Input[] = [];
  for (const input of inputs) {
    const known = seen.get(input.component);
    if (known?.some((other) => sameFact(other, input)) === true) continue;
    if (known === undefined) seen.set(input.component, [input]);
    else known.push(input);
    kept.push(input);
  }
  return kept;
}

const sameFact = (a: Input, b: Input): boolean => a.field === b.field && a.relation === b.relation;
