import type { Analysis, AnalysisContext, Published } from '../../analysis.ts';
import { loadLimit } from './load-limit.ts';
import { powerKinds, powerNodes } from './power-node.ts';
import { t } from '#shared/words/t.ts';

/** What every feed, UPS, PDU and generator may carry for long. */
export const loadLimits: Analysis = {
  id: 'load-limits',
  title: t`Load limits of feeds`,
  publishes: ['loadLimit'],
  reads: {
    kinds: powerKinds,
    fields: [
      'volts',
      'amps',
      'phases',
      'powerFactor',
      'deratePct',
      'ratedKVA',
      'ratedKW',
      'powerModules',
    ],
    relations: [],
    assumptions: [
      'breakerLongLoadPct',
      'loadPowerFactor',
      'feedPhases',
      'upsPowerFactor',
      'generatorPowerFactor',
    ],
  },
  compute: limits,
};

function* limits(context: AnalysisContext): Generator<Published> {
  for (const [subject, { component }] of powerNodes(context))
    yield { subject, measure: 'loadLimit', result: loadLimit(context, component) };
}
