import { reliabilityAssumptions } from '#shared/catalogue/assumptions/reliability.ts';
import type { AssumptionName } from '#shared/catalogue/assumptions.ts';
import { kindNames } from '#shared/catalogue/kinds.ts';
import { relationNames } from '#shared/catalogue/relations.ts';
import type { Analysis } from '../analysis.ts';
import { recoveryAnalysis } from '../recovery/recovery-analysis.ts';
import { structureFields } from '../structure/structure-of.ts';
import { serviceFigures } from './service-figures.ts';
import { t } from '#shared/words/t.ts';

/** How much of the year each service can be used, exact over all that it needs (domain.md §4.1, §4.2). */
export const availabilityAnalysis: Analysis = {
  id: 'availability',
  title: t`Availability`,
  publishes: [
    'availability',
    'structureDowntime',
    'failoverDowntime',
    'independentAvailability',
    'weakestParts',
  ],
  reads: {
    names: true,
    kinds: kindNames,
    fields: [
      ...new Set([
        ...structureFields,
        ...recoveryAnalysis.reads.fields,
        'mtbfHours',
        'mttrHours',
        'availabilityPct',
      ] as const),
    ],
    relations: relationNames,
    assumptions: [
      ...new Set([
        ...(Object.keys(reliabilityAssumptions) as AssumptionName[]),
        ...recoveryAnalysis.reads.assumptions,
      ]),
    ],
  },
  *compute(context) {
    for (const { service, measures } of serviceFigures(context))
      for (const [measure, result] of measures) yield { subject: service, measure, result };
  },
};
