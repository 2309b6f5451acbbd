import { z } from 'zod';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { legalRelations } from '#shared/catalogue/legality.ts';
import { relationKinds, type RelationKind } from '#shared/catalogue/relations.ts';
import { relationKindSchema } from '#shared/catalogue/schemas.ts';
import { nameAndKind, nameOf } from '#shared/plan/words/component-words.ts';
import { relationOwner } from '#shared/plan/checking/fact-problem.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { relationProblem, whatIsPossible } from '#shared/plan/checking/relation-problem.ts';
import { factsParam, idParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { existingComponent } from './existing-component.ts';
import { typedFacts } from './state-facts.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({
  /** Left out: the usual one for these two kinds. */
  kind: relationKindSchema.optional(),
  from: idParam,
  to: idParam,
  facts: factsParam.optional(),
});
type Params = z.infer<typeof params>;

/** Joins two components by a relation that is legal between their kinds. */
export const relate = defineCommand<Params>({
  name: 'relate',
  params,
  label: relateLabel,
  change(plan, said, { ids }) {
    const kind = kindFor(plan, said);
    if (!kind.ok) return kind;
    const relation = { kind: kind.value, from: said.from, to: said.to };
    const problem = relationProblem(plan, relation);
    if (problem !== undefined) return { ok: false, error: problem };
    const facts = typedFacts(relationOwner(relation), said.facts);
    if (!facts.ok) return facts;
    const draft = new PlanDraft(plan);
    draft.add('relation', { id: ids.next(), ...relation, facts: facts.value });
    return ok(draft.change);
  },
});

function relateLabel(said: Params, plan: PlanView): string {
  const kind = kindFor(plan, said);
  const [from, to] = [nameOf(plan, said.from), nameOf(plan, said.to)];
  return kind.ok
    ? t`Relate ${from} to ${to} (${relationKinds[kind.value].title})`
    : t`Relate ${from} to ${to}`;
}

function kindFor(plan: PlanView, said: Params): Result<RelationKind> {
  const from = existingComponent(plan, said.from);
  if (!from.ok) return from;
  const to = existingComponent(plan, said.to);
  if (!to.ok) return to;
  const kind = said.kind ?? legalRelations(from.value.kind, to.value.kind)[0];
  if (kind !== undefined) return ok(kind);
  return refuse(
    'relation-not-legal',
    `${t`${nameAndKind(from.value)} and ${nameAndKind(to.value)} cannot be related in this direction.`} ${whatIsPossible(from.value, to.value)}`,
  );
}
