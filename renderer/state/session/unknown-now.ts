import type { PlanView } from '#shared/plan/plan.ts';
import type { Engine } from '#shared/rules/engine/engine-interface.ts';
import { keyParts } from '#shared/rules/engine/finding-key.ts';
import type { MissingFact, Subject, Unknown } from '#shared/rules/finding.ts';
import type { RuleData } from '#shared/rules/rule.ts';
import { t } from '#shared/words/t.ts';

/**
 * What cannot be told, by its key. What is missing is found out when it is read, as the plan is then: that takes judging once
 * more. There may be thousands, so none has functions of its own.
 */
export class UnknownNow implements Unknown {
  readonly key: string;
  readonly #engine: Engine;
  readonly #plan: PlanView;
  readonly #data: RuleData;

  constructor(engine: Engine, plan: PlanView, key: string) {
    const [rule] = keyParts(key);
    const data = engine.rule(rule);
    if (data === undefined) throw new Error(`nothing is known about the rule ${rule}`);
    this.key = key;
    this.#engine = engine;
    this.#plan = plan;
    this.#data = data;
  }

  get rule(): string {
    return this.#data.id;
  }

  /** The plan may set another while the rule goes on waiting. */
  get severity(): Unknown['severity'] {
    return this.#engine.rule(this.rule)?.severity ?? this.#data.severity;
  }

  get layers(): Unknown['layers'] {
    return this.#data.layers;
  }

  get subjects(): readonly Subject[] {
    const [, id] = keyParts(this.key);
    const component = id === 'plan' ? undefined : this.#plan.component(id);
    if (component === undefined) return [{ id: 'plan', name: t`The plan`, kind: 'plan' }];
    return [{ id, name: component.name, kind: component.kind }];
  }

  get missing(): readonly MissingFact[] {
    return this.#engine.unknown(this.key)?.missing ?? [];
  }
}
