import type { Id } from '#shared/base/ids.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Structure } from '../structure/structure.ts';
import { failsAlone } from '../structure/fails-alone.ts';
import { importance } from './importance.ts';
import { planningValue } from './planning-values.ts';
import { pairUnavailability, probabilities, type Scenario } from './probabilities.ts';
import type { Prepared } from './program-of.ts';
import { runProgram } from './program.ts';
import { minutesPerYear, preparedOf } from './service-downtime.ts';

/** What a second one of a part would save a service. */
export interface DuplicationGain {
  readonly component: Id;
  /** Minutes of downtime a year that are gone when it is doubled, by what planning values and blanks allow. */
  readonly minutes: number;
  readonly minutesLow: number;
  readonly minutesHigh: number;
}

/** Gains of less than this many minutes a year are not told. */
const leastMinutes = 0.001;

/**
 * What doubling each part of a service would save, most first: exact, since unavailability is linear in that of one part,
 * `Birnbaum importance × (U − U_pair)`; the pair shares β of its failures. Empty for a service known only between bounds.
 */
export function duplicationGains(
  context: AnalysisContext,
  service: Id,
): readonly DuplicationGain[] {
  const { structure, prepared } = preparedOf(context);
  const root = prepared.program.rootOf.get(service);
  if (root === undefined) return [];
  const [planned, better, worse] = scenarios.map((scenario) =>
    gainsBy(context, structure, prepared, scenario, root),
  );
  const gains: DuplicationGain[] = [];
  for (const [number, minutes] of planned!) {
    const component = structure.components[number]!;
    if (minutes <= leastMinutes || !canBeDoubled(context, component)) continue;
    const others = [minutes, better!.get(number) ?? 0, worse!.get(number) ?? 0];
    gains.push({
      component,
      minutes,
      minutesLow: Math.min(...others),
      minutesHigh: Math.max(...others),
    });
  }
  return gains.sort((a, b) => b.minutes - a.minutes || (a.component < b.component ? -1 : 1));
}

const scenarios: readonly Scenario[] = [
  { end: 'planned', blanks: 'worst', commonCauses: true },
  { end: 'better', blanks: 'best', commonCauses: true },
  { end: 'worse', blanks: 'worst', commonCauses: true },
];

const canBeDoubled = ({ plan }: AnalysisContext, id: Id): boolean =>
  failsAlone(plan.component(id)!.kind);

function gainsBy(
  context: AnalysisContext,
  structure: Structure,
  { graph, program }: Prepared,
  scenario: Scenario,
  root: number,
): ReadonlyMap<number, number> {
  const unavailable = probabilities(context, structure, graph, scenario);
  const share = planningValue(context, 'commonCausePct', scenario.end) / 100;
  const { variables, values } = importance(
    program,
    unavailable,
    runProgram(program, unavailable),
    root,
  );
  const gains = new Map<number, number>();
  variables.forEach((variable, at) => {
    if (variable >= graph.firstHome) return;
    const down = unavailable[variable]!;
    gains.set(variable, values[at]! * (down - pairUnavailability(down, share)) * minutesPerYear);
  });
  return gains;
}
