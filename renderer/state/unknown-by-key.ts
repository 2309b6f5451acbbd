import type { PlanView } from '#shared/plan/plan.ts';
import type { Engine } from '#shared/rules/engine/engine-interface.ts';
import { keyParts } from '#shared/rules/engine/finding-key.ts';
import type { Subject, Unknown } from '#shared/rules/finding.ts';
import { t } from '#shared/words/t.ts';

/** What cannot be told, by its key. What is missing is found out when it is read, as the plan is then: that takes judging once more. */
export function unknownByKey(engine: Engine, plan: PlanView, key: string): Unknown {
  const [rule, subject] = keyParts(key);
  const data = engine.rule(rule);
  if (data === undefined) throw new Error(`nothing is known about the rule ${rule}`);
  return {
    key,
    rule,
    // The plan may set another while the rule goes on waiting.
    get severity() {
      return engine.rule(rule)?.severity ?? data.severity;
    },
    layers: data.layers,
    get subjects() {
      return [subjectNow(plan, subject)];
    },
    get missing() {
      return engine.unknown(key)?.missing ?? [];
    },
  };
}

function subjectNow(plan: PlanView, id: string): Subject {
  const component = id === 'plan' ? undefined : plan.component(id);
  if (component === undefined) return { id: 'plan', name: t`The plan`, kind: 'plan' };
  return { id, name: component.name, kind: component.kind };
}
