import { sameJson } from '#shared/base/same-json.ts';
import type { CommandContext } from '#shared/commands/command.ts';
import { runCommand, type PlannedStep } from '#shared/commands/run-command.ts';
import type { Result } from '#shared/base/result.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { OwnRule } from '#shared/plan/records.ts';
import { compileRule } from '#shared/rules/engine/compile-rule.ts';
import { ruleDataOf } from '#shared/rules/own/own-rule-form.ts';
import type { RuleData } from '#shared/rules/rule.ts';
import type { PackedRule, RulePack } from './rule-pack.ts';

/** A rule that would be taken in; `was` is the id that it came with, where another rule has that. */
interface TakenRule {
  readonly id: string;
  readonly was?: string;
  readonly title: string;
}

/** What would become of the rules of a pack. */
export interface PackReport {
  readonly name: string;
  readonly taken: readonly TakenRule[];
  /** Ids of those that the plan has, word for word. */
  readonly known: readonly string[];
  /** Those that do not compile, and why. */
  readonly refused: readonly {
    readonly id: string;
    readonly title: string;
    readonly why: string;
  }[];
  /** What takes them in, as the parameters of `import-rule-pack`; undefined when nothing is to be taken. */
  readonly params?: {
    readonly name: string;
    readonly rules: readonly PackedRule[];
    readonly taken: readonly string[];
  };
}

/** What would come of taking a pack into a plan; changes nothing. `book` has the ids that are not free. */
export function packReport(
  plan: PlanView,
  { name, rules }: RulePack,
  book: readonly RuleData[],
  context: CommandContext,
): Result<PackReport> {
  const refused = rules.flatMap(refusedRule);
  const isRefused = new Set(refused.map(({ id }) => id));
  const sound = rules.filter(({ data }) => !isRefused.has(data.id));
  const fresh = sound.filter((rule) => !isKnown(plan, rule));
  const known = sound.filter((rule) => isKnown(plan, rule)).map(({ data }) => data.id);
  if (fresh.length === 0) return { ok: true, value: { name, taken: [], known, refused } };
  const params = { name, rules: fresh, taken: book.map(({ id }) => id) };
  const step = runCommand(plan, 'import-rule-pack', params, context);
  if (!step.ok) return step;
  return { ok: true, value: { name, taken: takenBy(step.value, fresh), known, refused, params } };
}

function refusedRule({ data }: PackedRule): PackReport['refused'] {
  const compiled = compileRule(ruleDataOf(data));
  if (compiled.ok) return [];
  const [{ where, message }] = compiled.error as [(typeof compiled.error)[number]];
  return [{ id: data.id, title: data.title, why: `${where}: ${message.split('\n')[0]}` }];
}

function isKnown(plan: PlanView, { data, fixtures }: PackedRule): boolean {
  const rule = plan.get('rule', data.id);
  return rule !== undefined && sameJson(rule.data, data) && sameJson(rule.fixtures, fixtures);
}

/** The command adds the rules in the order in which it got them. */
function takenBy({ change }: PlannedStep, rules: readonly PackedRule[]): readonly TakenRule[] {
  const added = change.flatMap((patch) =>
    patch.op === 'add' && patch.table === 'rule' ? [patch.record as OwnRule] : [],
  );
  return added.map(({ id, data }, index) => {
    const was = rules[index]!.data.id;
    return { id, title: data.title, ...(was === id ? {} : { was }) };
  });
}
