import type { Id } from '#shared/base/ids.ts';
import { tidyNumber } from '#shared/base/tidy-number.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import type { Structure } from '../structure/structure.ts';
import type { ServiceBasis } from './basis.ts';
import { importance } from './importance.ts';
import type { Prepared } from './program-of.ts';
import { minutesPerYear, type Outcome } from './service-downtime.ts';
import { t } from '#shared/words/t.ts';

const most = 3;
/** Parts that cost less than this many minutes a year are not worth a name. */
const leastMinutes = 0.001;

/** What a part costs: minutes a year that would be gone if it never failed; tidied, so that parts that cost alike come by their ids. */
interface PartCost {
  readonly component: Id;
  readonly minutes: number;
}

/** A plan, and what its services need, ready to be worked out. */
export interface ServiceStudy {
  readonly context: AnalysisContext;
  readonly structure: Structure;
  readonly prepared: Prepared;
}

/** Up to three parts that cost the most; left open when it depends on blanks which these are. */
export function weakestParts(
  { context: { plan }, structure, prepared }: ServiceStudy,
  service: Id,
  outcomes: readonly Outcome[],
  basis: ServiceBasis,
): Measured<readonly Id[]> {
  const [one, ...others] = [...new Set(outcomes)].map((outcome) =>
    partCosts(structure, prepared, service, outcome)
      .slice(0, most)
      .map(({ component }) => component),
  );
  const same = others.every((other) => other.join() === one!.join());
  const exact = prepared.program.rootOf.has(service);
  const names = one!.map((id) => plan.component(id)!.name);
  return {
    ...(same && exact ? { value: one! } : {}),
    used: basis.used,
    missing: same ? [] : basis.blank,
    assumed: basis.assumed,
    ...(same || names.length === 0 ? {} : { note: t`At best: ${names.join(', ')}.` }),
  };
}

/** All parts of a service that cost anything, most costly first; none where it is only known between bounds. */
function partCosts(
  structure: Structure,
  { graph, program }: Prepared,
  service: Id,
  { unavailable, result }: Outcome,
): readonly PartCost[] {
  const root = program.rootOf.get(service);
  if (root === undefined) return [];
  const { variables, values } = importance(program, unavailable, result, root);
  const costs: PartCost[] = [];
  variables.forEach((variable, at) => {
    const minutes = values[at]! * unavailable[variable]! * minutesPerYear;
    if (variable < graph.firstHome && minutes > leastMinutes)
      costs.push({ component: structure.components[variable]!, minutes: tidyNumber(minutes) });
  });
  return costs.sort((a, b) => b.minutes - a.minutes || (a.component < b.component ? -1 : 1));
}
