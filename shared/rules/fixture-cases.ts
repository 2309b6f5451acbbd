import { sameJson } from '#shared/base/same-json.ts';
import type { PlanSketch } from '#shared/plan/plan-sketch.ts';
import type { CheckResult, MissingFact } from './finding.ts';
import type { RuleFixtures, Variation } from './rule-fixtures.ts';
import { vary } from './vary.ts';
import { t } from '#shared/words/t.ts';

/** One small plan of a rule's fixtures, with what the rule must say about it. */
export interface FixtureCase {
  readonly name: string;
  /** What differs from the failing plan; nothing for that plan itself. */
  readonly variation?: Variation;
  /** The plan. Throws when the variation names what is not there. */
  readonly sketch: () => PlanSketch;
  /** What is otherwise than it must be, in what a rule said about the plan; empty when nothing is. */
  readonly problems: (said: CheckResult) => readonly string[];
}

/** The small plans of some fixtures, whoever judges them. */
export function fixtureCases(fixtures: RuleFixtures): readonly FixtureCase[] {
  const finds = (said: CheckResult, ids: readonly string[]) =>
    findsOnly(
      said,
      ids.map((id) => `${fixtures.rule} ${id}`),
    );
  const varied = (
    state: string,
    variation: Variation,
    problems: FixtureCase['problems'],
  ): FixtureCase => ({
    name: `${state}: ${variation.name}`,
    variation,
    sketch: () => vary(fixtures.plan, variation),
    problems,
  });
  return [
    {
      name: t`finds the fault of its plan`,
      sketch: () => fixtures.plan,
      problems: (said) => [...finds(said, fixtures.finds), ...says(said, fixtures.says)],
    },
    ...fixtures.clear.map((variation) => varied(t`is clear`, variation, clear)),
    ...(fixtures.alsoFinds ?? []).map((variation) =>
      varied(t`also finds`, variation, (said) => finds(said, variation.finds ?? fixtures.finds)),
    ),
    ...(fixtures.unknown ?? []).map((variation) =>
      varied(t`cannot tell`, variation, (said) => misses(said, variation.missing)),
    ),
  ];
}

function findsOnly({ findings, unknown }: CheckResult, wanted: readonly string[]) {
  const found = findings.map((finding) => finding.key).sort();
  if (sameJson(found, [...wanted].sort())) return [];
  const unclear = unknown.map((each) => `${each.key} (${each.missing.map(factName).join(', ')})`);
  const told = unclear.length > 0 ? t`; cannot tell ${listed(unclear)}` : '';
  return [t`should find ${listed(wanted)}, finds ${listed(found)}${told}`];
}

function says({ findings }: CheckResult, part: string): readonly string[] {
  const messages = findings.map((finding) => finding.message);
  const wrong = messages.filter((message) => !message.includes(part));
  const blank = messages.filter((message) => /not stated|NaN|undefined|\[object/.test(message));
  return [
    ...wrong.map((message) => t`should say “${part}”, says “${message}”`),
    ...blank.map((message) => t`the message has a hole: “${message}”`),
  ];
}

const clear = ({ findings, unknown }: CheckResult): readonly string[] => [
  ...findings.map((finding) => t`should be clear, finds ${finding.key}: “${finding.message}”`),
  ...unknown.map(
    (each) =>
      t`should be clear, cannot tell ${each.key} without ${each.missing.map(factName).join(', ')}`,
  ),
];

function misses(
  { unknown }: CheckResult,
  missing: readonly (readonly [component: string, field: string])[],
): readonly string[] {
  const named = distinct(unknown.flatMap((each) => each.missing.map(factName)));
  const wanted = distinct(missing.map(([component, field]) => `${component}.${field}`));
  return sameJson(named, wanted) ? [] : [t`should miss ${listed(wanted)}, misses ${listed(named)}`];
}

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)].sort();

const factName = ({ component, field }: MissingFact) => `${component}.${field}`;

const listed = (items: readonly string[]): string =>
  items.length === 0 ? 'nothing' : items.join(', ');
