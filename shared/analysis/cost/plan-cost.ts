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
import { t } from '#shared/words/t.ts';

/** What a plan costs to buy, to run for a year, and over its horizon. */
export const planCost: Analysis = {
  id: 'plan-cost',
  title: t`Purchase, running cost and total cost`,
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
  const once = withoutRepeats(total(lines, 'once'));
  const perYear = withoutRepeats(total(lines, 'perYear'));
  const years = assumedNumber(context, 'planningYears');
  // The horizon is chosen, not estimated: its range is no spread of the cost.
  const horizon = { value: years.value, used: [], missing: [], assumed: years.assumed! };
  const all = withoutRepeats(boundedSum([once, boundedProduct(horizon, perYear)]));
  return [
    { subject: 'plan', measure: 'capex', result: once },
    { subject: 'plan', measure: 'opexPerYear', result: perYear },
    { subject: 'plan', measure: 'totalCost', result: all },
  ];
}

const total = (lines: readonly CostLine[], spent: CostLine['spent']): Measured<number> =>
  boundedSum(lines.filter((line) => line.spent === spent).map(({ amount }) => amount));

/** The same facts decide many lines: each is named once. */
const withoutRepeats = (result: Measured<number>): Measured<number> => ({
  ...result,
  used: distinct(result.used),
  missing: distinct(result.missing),
});

/** Inputs as sets of fields by component: one look-up each, for there are thousands. */
function distinct(inputs: readonly Input[]): readonly Input[] {
  const seen = new Map<string, Set<Id>>();
  return inputs.filter(({ component, field, relation }) => {
    const fact = relation === undefined ? field : `${field} ${relation}`;
    const components = seen.get(fact) ?? new Set();
    if (components.size === 0) seen.set(fact, components);
    const before = components.size;
    return components.add(component).size > before;
  });
}
