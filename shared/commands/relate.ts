import { z } from 'zod';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { legalRelations } from '#shared/catalogue/legality.ts';
import { relationKinds, type RelationKind } from '#shared/catalogue/relations.ts';
import { relationKindSchema } from '#shared/catalogue/schemas.ts';
import { nameAndKind, nameOf } from '#shared/plan/component-words.ts';
import { relationOwner } from '#shared/plan/fact-problem.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { relationProblem, whatIsPossible } from '#shared/plan/relation-problem.ts';
import { factsParam, idParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { existingComponent } from './existing-component.ts';
import { typedFacts } from './state-facts.ts';

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
  label: (said, plan) =>
    `Relate ${nameOf(plan, said.from)} to ${nameOf(plan, said.to)}${kindLabel(plan, said)}`,
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

function kindLabel(plan: PlanView, said: Params): string {
  const kind = kindFor(plan, said);
  return kind.ok ? ` (${relationKinds[kind.value].title})` : '';
}

function kindFor(plan: PlanView, said: Params): Result<RelationKind> {
  const from = existingComponent(plan, said.from);
  if (!from.ok) return from;
  const to = existingComponent(plan, said.to);
  if (!to.ok) return to;
  const kind = said.kind ?? legalRelations(from.value.kind, to.value.kind)[0];
  if (kind !== undefined) return ok(kind);
  const names = `${nameAndKind(from.value)} and ${nameAndKind(to.value)}`;
  return refuse(
    'relation-not-legal',
    `${names} cannot be related in this direction. ${whatIsPossible(from.value, to.value)}`,
  );
}
