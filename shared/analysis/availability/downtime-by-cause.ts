import type { Id } from '#shared/base/ids.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Structure } from '../structure/structure.ts';
import { failoverDowntime } from './failover-time.ts';
import { importance } from './importance.ts';
import { partBasis } from './part-state.ts';
import { probabilities, type Scenario } from './probabilities.ts';
import type { Prepared } from './program-of.ts';
import { runProgram } from './program.ts';
import { neededMachines } from './needed-machines.ts';
import { minutesPerYear, preparedOf } from './service-downtime.ts';
import { t } from '#shared/words/t.ts';

/** Where a cause's figures come from: facts of the plan, planning values of the book, or a guess between bounds because nobody stated anything. */
type CauseOrigin = 'stated' | 'assumed' | 'blank';

/** A share of a service's downtime. */
export interface DowntimeCause {
  /** "Servers", "Common causes", "Failing over". */
  readonly label: string;
  /** The components it is about, most costly first. */
  readonly parts: readonly Id[];
  /** Minutes a year, over what blanks and the ranges of planning values allow; `minutes` is at the planning values, blanks at worst. */
  readonly minutes: number;
  readonly minutesLow: number;
  readonly minutesHigh: number;
  readonly origin: CauseOrigin;
}

/**
 * The downtime of a service by cause, most costly first; the minutes sum up to what it is down at the planning values with
 * blanks at worst. Parts that only stop it together share what they cost: each gets what it adds, averaged over all ways in
 * which parts could have come to fail as often as they do (Aumann and Shapley 1974). Empty for a service that is placed on
 * nothing, or known only between bounds.
 */
export function downtimeByCause(context: AnalysisContext, service: Id): readonly DowntimeCause[] {
  const { structure, prepared } = preparedOf(context);
  const root = prepared.program.rootOf.get(service);
  if (root === undefined) return [];
  const shares = scenarios.map((scenario) =>
    sharesOf(prepared, probabilities(context, structure, prepared.graph, scenario), root),
  );
  const causes = [
    ...partCauses(context, structure, prepared, shares),
    ...commonCauses(structure, prepared, shares),
    ...failoverCause(context, structure, service),
  ];
  return causes.sort((a, b) => b.minutes - a.minutes || (a.label < b.label ? -1 : 1));
}

const scenarios: readonly Scenario[] = [
  { end: 'planned', blanks: 'worst', commonCauses: true },
  { end: 'better', blanks: 'best', commonCauses: true },
  { end: 'worse', blanks: 'worst', commonCauses: true },
];

const inner = Math.sqrt(3 / 7 - (2 / 7) * Math.sqrt(6 / 5)) / 2;
const outer = Math.sqrt(3 / 7 + (2 / 7) * Math.sqrt(6 / 5)) / 2;
const innerWeight = (18 + Math.sqrt(30)) / 72;
const outerWeight = (18 - Math.sqrt(30)) / 72;
/** Points and weights of Gauss and Legendre on 0 … 1: exact for what up to eight parts do together. */
const points: readonly (readonly [at: number, weight: number])[] = [
  [0.5 - outer, outerWeight],
  [0.5 - inner, innerWeight],
  [0.5 + inner, innerWeight],
  [0.5 + outer, outerWeight],
];

/** Minutes a year by variable. */
function sharesOf(
  { graph, program }: Prepared,
  unavailable: Float64Array,
  root: number,
): Float64Array {
  const shares = new Float64Array(graph.variables);
  for (const [at, weight] of points) {
    const scaled = unavailable.map((down, variable) =>
      variable >= graph.firstBlank && variable < graph.firstCause ? down : down * at,
    );
    const found = importance(program, scaled, runProgram(program, scaled), root);
    found.variables.forEach((variable, index) => {
      if (variable < graph.firstBlank || variable >= graph.firstCause)
        shares[variable]! +=
          weight * found.values[index]! * unavailable[variable]! * minutesPerYear;
    });
  }
  return shares;
}

type Shares = readonly Float64Array[];

/** Parts by kind and by where their figures come from. */
function partCauses(
  { plan }: AnalysisContext,
  structure: Structure,
  { graph }: Prepared,
  shares: Shares,
): readonly DowntimeCause[] {
  const groups = new Map<string, { label: string; origin: CauseOrigin; numbers: number[] }>();
  for (let number = 0; number < graph.firstBlank; number++) {
    if (shares.every((of) => of[number] === 0)) continue;
    const { label, origin } =
      number < graph.firstHome
        ? ofPart(plan.component(structure.components[number]!)!)
        : { label: t`Hosts not drawn`, origin: 'assumed' as const };
    const key = `${label} ${origin}`;
    const group = groups.get(key) ?? { label, origin, numbers: [] };
    group.numbers.push(number);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ label, origin, numbers }) => ({
    label,
    origin,
    parts: numbers
      .toSorted((a, b) => shares[0]![b]! - shares[0]![a]!)
      .map((number) =>
        number < graph.firstHome
          ? structure.components[number]!
          : structure.homes[number - graph.firstHome]!.cluster,
      ),
    ...minutesOf(shares, numbers),
  }));
}

function ofPart(part: Parameters<typeof partBasis>[0]): { label: string; origin: CauseOrigin } {
  const { stated, blank } = partBasis(part);
  const { plural } = kindData(part.kind);
  const label = plural.slice(0, 1).toUpperCase() + plural.slice(1);
  const measuredFacts = stated.filter((field) => field !== 'controllers');
  return {
    label,
    origin: blank !== undefined ? 'blank' : measuredFacts.length > 0 ? 'stated' : 'assumed',
  };
}

/** What strikes redundant parts together. */
function commonCauses(
  structure: Structure,
  { graph }: Prepared,
  shares: Shares,
): readonly DowntimeCause[] {
  const numbers = structure.groups
    .map((_, group) => graph.firstCause + group)
    .filter((variable) => shares.some((of) => of[variable]! > 0));
  if (numbers.length === 0) return [];
  const parts = numbers.flatMap((variable) =>
    structure.groups[variable - graph.firstCause]!.map((member) => structure.components[member]!),
  );
  return [{ label: t`Common causes`, parts, origin: 'assumed', ...minutesOf(shares, numbers) }];
}

function minutesOf(
  [planned, better, worse]: Shares,
  numbers: readonly number[],
): Pick<DowntimeCause, 'minutes' | 'minutesLow' | 'minutesHigh'> {
  const sum = (of: Float64Array | undefined) =>
    numbers.reduce((total, number) => total + of![number]!, 0);
  const minutes = sum(planned);
  const ends = [minutes, sum(better), sum(worse)];
  return { minutes, minutesLow: Math.min(...ends), minutesHigh: Math.max(...ends) };
}

function failoverCause(
  context: AnalysisContext,
  structure: Structure,
  service: Id,
): readonly DowntimeCause[] {
  const needed = neededMachines(structure);
  const workload = context.plan.component(service)!;
  const failover = failoverDowntime(context, workload, (machine) => needed(service, machine));
  if (failover === undefined) return [];
  const { planned, low, high, spread, time } = failover;
  const parts = context.plan.outgoing(service, 'runsOn').map(({ to }) => to);
  return [
    {
      label: t`Failing over`,
      parts,
      minutes: low === 0 ? 0 : planned,
      minutesLow: Math.min(low, spread[0]),
      minutesHigh: Math.max(high, spread[1]),
      origin: time.value === undefined ? 'blank' : 'assumed',
    },
  ];
}
