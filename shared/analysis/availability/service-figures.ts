import type { Id } from '#shared/base/ids.ts';
import type { MeasureName } from '#shared/catalogue/measures.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import type { Structure } from '../structure/structure.ts';
import { basisOf, type ServiceBasis } from './basis.ts';
import { failoverDowntime, type FailoverDowntime } from './failover-time.ts';
import { neededMachines } from './needed-machines.ts';
import { mostNodes } from './write-program.ts';
import type { Prepared } from './program-of.ts';
import { minutesPerYear, outcomeOf, preparedOf, type Outcome } from './service-downtime.ts';
import { isPlaced } from './single-points-of.ts';
import { undrawnNote } from './undrawn-note.ts';
import { weakestParts, type ServiceStudy } from './weakest-parts.ts';
import { t } from '#shared/words/t.ts';

/** The figures of one service. */
export interface ServiceFigures {
  readonly service: Id;
  readonly measures: readonly (readonly [MeasureName, Measured])[];
}

/** All ways of filling in what is not stated. */
interface Outcomes {
  readonly worst: Outcome;
  readonly best: Outcome;
  readonly idealWorst: Outcome;
  readonly idealBest: Outcome;
  readonly worse: Outcome;
  readonly better: Outcome;
}

/** A number from its lowest to its highest, with what sources would allow. */
interface Range {
  readonly low: number;
  readonly high: number;
  readonly spread: readonly [low: number, high: number];
}

/** The figures of every service that is placed on something. */
export function* serviceFigures(context: AnalysisContext): Generator<ServiceFigures> {
  const { structure, prepared } = preparedOf(context);
  const outcomes = allOutcomes(context, structure, prepared);
  const study = { context, structure, prepared, outcomes };
  const basis = basisOf(context, structure);
  const needed = neededMachines(structure);
  for (const { id } of structure.services) {
    if (!isPlaced(structure, id)) continue;
    const failover = failoverDowntime(context, context.plan.component(id)!, (machine) =>
      needed(id, machine),
    );
    yield { service: id, measures: figures(study, id, basis(id), failover) };
  }
}

function allOutcomes(context: AnalysisContext, structure: Structure, prepared: Prepared): Outcomes {
  const run = (
    end: 'planned' | 'worse' | 'better',
    blanks: 'best' | 'worst',
    commonCauses: boolean,
    like?: Outcome,
  ) => outcomeOf(context, structure, prepared, { end, blanks, commonCauses }, like);
  const worst = run('planned', 'worst', true);
  const idealWorst = run('planned', 'worst', false, worst);
  return {
    worst,
    best: run('planned', 'best', true, worst),
    idealWorst,
    idealBest: run('planned', 'best', false, idealWorst),
    worse: run('worse', 'worst', true),
    better: run('better', 'best', true),
  };
}

interface Study extends ServiceStudy {
  readonly outcomes: Outcomes;
}

function figures(
  study: Study,
  service: Id,
  basis: ServiceBasis,
  failover: FailoverDowntime | undefined,
): ServiceFigures['measures'] {
  const { structure, prepared, outcomes } = study;
  const { worst, best, idealWorst, idealBest, worse, better } = outcomes;
  const broken = downtime(service, worst, best, worse, better);
  const ideal = downtime(service, idealWorst, idealBest, worse, better);
  const exact = prepared.program.rootOf.has(service);
  const note = [
    exact ? undefined : t`Between bounds: more than ${mostNodes} nodes.`,
    ...structure.notes,
    undrawnNote(structure, service),
  ]
    .filter((part) => part !== undefined)
    .join(' ');
  const measured = (range: Range, with_: Measured[]): Measured<number> =>
    fromRange(range, basis, with_, note);
  const time = failover === undefined ? [] : [overTime(failover)];
  return [
    ['structureDowntime', measured(broken, [])],
    ...(failover === undefined ? [] : ([['failoverDowntime', measured(failover, time)]] as const)),
    ['availability', measured(availabilityOf(broken, failover), time)],
    ['independentAvailability', withoutSpread(measured(availabilityOf(ideal, failover), time))],
    ['weakestParts', weakestParts(study, service, [best, worst], basis)],
  ];
}

/** The time it takes, which rests on how often failover works, too. */
const overTime = ({ time }: FailoverDowntime): Measured => ({
  ...time,
  assumed: [...(time.assumed ?? []), 'failoverCoveragePct'],
});

/** Minutes a year in which too little works. */
function downtime(
  service: Id,
  worst: Outcome,
  best: Outcome,
  worse: Outcome,
  better: Outcome,
): Range {
  return {
    low: best.of(service).least * minutesPerYear,
    high: worst.of(service).greatest * minutesPerYear,
    spread: [
      better.of(service).least * minutesPerYear,
      worse.of(service).greatest * minutesPerYear,
    ],
  };
}

/** Broken and failing over are added: both are rare, and a sum is on the safe side. A service that may or may not fail over is at worst one that does not. */
function availabilityOf(broken: Range, failover: FailoverDowntime | undefined): Range {
  const pct = (minutes: number): number => Math.max(0, 100 * (1 - minutes / minutesPerYear));
  const over = failover ?? { low: 0, high: 0, spread: [0, 0] as const };
  const atWorst = over.low === 0 ? 0 : over.high;
  return {
    low: pct(broken.high + atWorst),
    high: pct(broken.low + over.low),
    spread: [pct(broken.spread[1] + over.spread[1]), pct(broken.spread[0] + over.spread[0])],
  };
}

function fromRange(
  { low, high, spread }: Range,
  basis: ServiceBasis,
  with_: readonly Measured[],
  note: string,
): Measured<number> {
  const known = Math.abs(high - low) <= 1e-9 * Math.max(1, Math.abs(high));
  return {
    ...(known ? { value: low, spread } : { low, high }),
    used: [...basis.used, ...with_.flatMap(({ used }) => used)],
    missing: known ? [] : distinct([...basis.blank, ...with_.flatMap(({ missing }) => missing)]),
    assumed: [...new Set([...basis.assumed, ...with_.flatMap(({ assumed }) => assumed ?? [])])],
    ...(note === '' ? {} : { note }),
  };
}

const distinct = (inputs: Measured['missing']): Measured['missing'] => [
  ...new Map(inputs.map((input) => [`${input.component} ${input.field}`, input])).values(),
];

function withoutSpread({ spread: _spread, ...rest }: Measured<number>): Measured<number> {
  return rest;
}
