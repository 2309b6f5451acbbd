import { useState } from 'react';
import { sameJson } from '#shared/base/same-json.ts';
import type { OwnFixtures } from '#shared/plan/schemas/own-fixtures-schema.ts';
import type { OwnRuleData } from '#shared/plan/schemas/own-rule-schema.ts';
import type { OwnRule } from '#shared/plan/records.ts';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { proofProblem, proveRule } from '#shared/rules/own/prove-rule.ts';
import { notify } from '#renderer/state/telling/notices.ts';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { ownRuleDataSchema } from '#shared/plan/schemas/own-rule-schema.ts';
import { shapeProblem } from '#shared/plan/checking/shape-problem.ts';
import { t } from '#shared/words/t.ts';

/** What is being written of an own rule. */
export interface WrittenRule {
  readonly data: OwnRuleData;
  readonly fixtures: OwnFixtures;
}

/** A rule while it is written: what is typed shows at once, and is saved as one step of undo when a field is left. */
export interface RuleDraft extends WrittenRule {
  readonly rule: OwnRule;
  readonly isReadOnly: boolean;
  /** Why what is typed could not be saved. */
  readonly refusal: string | undefined;
  /** Shows a change, to be saved with the others when the field is left. */
  readonly type: (change: Changes<OwnRuleData>) => void;
  /** Saves what was typed. */
  readonly save: () => void;
  /** Makes a change and saves it at once. Gives a sentence when it is refused, for the field that asked. */
  readonly set: (change: Changes<OwnRuleData>) => string | undefined;
  readonly setFixtures: (change: Changes<OwnFixtures>) => string | undefined;
}

/** Parts of something in place of what it has; undefined takes a part out. */
export type Changes<Value> = { readonly [Key in keyof Value]?: Value[Key] | undefined };

/** Follows an own rule of the plan, and what is typed about it. */
export function useRuleDraft(rule: OwnRule): RuleDraft {
  const session = useSession();
  const [typed, setTyped] = useState<WrittenRule>();
  const [refusal, setRefusal] = useState<string>();
  const now = typed ?? rule;
  const set = (next: WrittenRule) => {
    const why = saveRule(session, rule, next);
    setRefusal(why);
    if (why === undefined) setTyped(undefined);
    return why;
  };
  return {
    rule,
    data: now.data,
    fixtures: now.fixtures,
    isReadOnly: session.readOnly !== undefined,
    refusal,
    type: (change) => setTyped({ ...now, data: changed(now.data, change) }),
    save: () => {
      if (typed !== undefined) set(typed);
    },
    set: (change) => set({ ...now, data: changed(now.data, change) }),
    setFixtures: (change) => set({ ...now, fixtures: changed(now.fixtures, change) }),
  };
}

/** Saves a rule; one that is on and does not hold any more is switched off with it. Gives a sentence when it is refused. */
function saveRule(session: PlanSession, rule: OwnRule, next: WrittenRule): string | undefined {
  const { data, fixtures } = next;
  if (sameJson(data, rule.data) && sameJson(fixtures, rule.fixtures)) return undefined;
  const form = shapeProblem(ownRuleDataSchema, data);
  if (form !== undefined) return t`This cannot be kept: ${form}.`;
  const why = rule.enabled ? proofProblem(rule.id, proveRule(next, allRules)) : undefined;
  const outcome = session.ask('change-own-rule', {
    id: rule.id,
    data: raised(rule, data),
    fixtures,
    ...(why === undefined ? {} : { enabled: false }),
  });
  if (!outcome.ok) return outcome.error.message;
  if (why !== undefined) notify(t`${rule.id} is switched off: it does not hold any more.`);
  return undefined;
}

/** A rule that judged before, and may judge otherwise now, is another version. */
function raised({ enabled, data: before }: OwnRule, data: OwnRuleData): OwnRuleData {
  const judging = ({ on, params, let: named, when, assert }: OwnRuleData) =>
    JSON.stringify([on, params, named, when, assert]);
  return enabled && judging(before) !== judging(data)
    ? { ...data, version: before.version + 1 }
    : data;
}

const changed = <Value extends object>(value: Value, change: Changes<Value>): Value =>
  Object.fromEntries(
    Object.entries({ ...value, ...change }).filter(([, each]) => each !== undefined),
  ) as Value;
