import { z } from 'zod';
import type { Id } from '#shared/base/ids.ts';
import { ok } from '#shared/base/result.ts';
import type { FactValue } from '#shared/catalogue/field.ts';
import { componentOwner } from '#shared/plan/checking/fact-problem.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { factsParam, idParam, type FactsParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { componentsLabel, existingComponent } from './existing-component.ts';
import { factWords, valueWords } from './fact-words.ts';
import { closeRanks, placeGoal } from './rank-goals.ts';
import { stateFacts } from './state-facts.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({
  /** For each component the facts to state; null takes a fact back. */
  components: z
    .array(z.strictObject({ id: idParam, facts: factsParam }))
    .min(1)
    .readonly(),
});
type Params = z.infer<typeof params>;

/** States facts of components, as typed by a person, or takes facts back. */
export const setFacts = defineCommand<Params>({
  name: 'set-facts',
  params,
  label: factsLabel,
  change(plan, { components }) {
    const draft = new PlanDraft(plan);
    for (const { id, facts } of components) {
      const component = existingComponent(draft, id);
      if (!component.ok) return component;
      const owner = componentOwner(component.value);
      const problem = stateFacts(draft, 'component', component.value, owner, facts);
      if (problem !== undefined) return { ok: false, error: problem };
      if (component.value.kind === 'goal') keepRanks(draft, id, facts.priority);
    }
    return ok(draft.change);
  },
});

/** Goals keep the ranks 1 to n, whichever way somebody states one. */
function keepRanks(draft: PlanDraft, id: Id, priority: FactsParam[string]): void {
  if (typeof priority === 'number') placeGoal(draft, id, Math.max(1, priority));
  else closeRanks(draft);
}

/** "Set recovery time of Order DB to 30 s"; what differs between components, or is more than one fact, is counted. */
function factsLabel({ components }: Params, plan: PlanView): string {
  const whose = componentsLabel(
    plan,
    components.map(({ id }) => id),
  );
  const names = new Set(components.flatMap(({ facts }) => Object.keys(facts)));
  const [name] = names;
  if (name === undefined || names.size > 1)
    return counted(
      names.size,
      { one: 'Set {0} fact of {1}', other: 'Set {0} facts of {1}' },
      whose,
    );
  const values = new Set(components.map(({ facts }) => shown(name, facts[name])));
  const [value] = values;
  if (values.size > 1) return t`Set ${factWords(name)} of ${whose}`;
  return value === undefined
    ? t`Clear ${factWords(name)} of ${whose}`
    : t`Set ${factWords(name)} of ${whose} to ${value}`;
}

const shown = (name: string, value: FactValue | null | undefined): string | undefined =>
  value === null || value === undefined ? undefined : valueWords(name, value);
