import type { Id } from '#shared/base/ids.ts';
import { refuse, type Problem } from '#shared/base/result.ts';
import { wordList } from '#shared/base/word-list.ts';
import { isLegal, legalRelations } from '#shared/catalogue/legality.ts';
import { relationKinds, type RelationKind } from '#shared/catalogue/relations.ts';
import { nameAndKind, nameOf } from '../words/component-words.ts';
import { circleClosedBy } from '../containment.ts';
import type { PlanView } from '../plan.ts';
import type { Component, Relation } from '../records.ts';
import { t } from '#shared/words/t.ts';

type Ends = Pick<Relation, 'kind' | 'from' | 'to'>;

/** Why a relation may not be added to a plan, or undefined when it may. */
export function relationProblem(plan: PlanView, relation: Ends): Problem | undefined {
  const [from, to] = [plan.component(relation.from), plan.component(relation.to)];
  if (from === undefined) return dangling(relation, relation.from, 'from');
  if (to === undefined) return dangling(relation, relation.to, 'to');
  if (from === to) return selfRelation(relation, from);
  if (!isLegal(relation.kind, from.kind, to.kind)) return illegal(relation, from, to);
  return duplicate(plan, relation) ?? circle(plan, relation);
}

/** The relation of a kind from one component to another, if there is one. */
export const relationBetween = (plan: PlanView, { kind, from, to }: Ends): Relation | undefined =>
  plan.outgoing(from, kind).find((relation) => relation.to === to);

const problem = (code: string, message: string): Problem => refuse(code, message).error;
const title = (kind: RelationKind): string => relationKinds[kind].title;

const dangling = (relation: Ends, missing: Id, end: 'from' | 'to'): Problem =>
  problem(
    'relation-dangles',
    end === 'from'
      ? t`A relation "${title(relation.kind)}" starts at ${missing}, which is not in the plan. Add that component first, or leave the relation out.`
      : t`A relation "${title(relation.kind)}" leads to ${missing}, which is not in the plan. Add that component first, or leave the relation out.`,
  );

const selfRelation = (relation: Ends, component: Component): Problem =>
  problem(
    'relation-to-self',
    t`${nameAndKind(component)} cannot have the relation "${title(relation.kind)}" to itself. Choose another component.`,
  );

function illegal(relation: Ends, from: Component, to: Component): Problem {
  const message = t`The relation "${title(relation.kind)}" cannot lead from ${nameAndKind(from)} to ${nameAndKind(to)}.`;
  return problem('relation-not-legal', `${message} ${whatIsPossible(from, to)}`);
}

/** What may join two components, as a sentence that says what to do next. */
export function whatIsPossible(from: Pick<Component, 'kind'>, to: Pick<Component, 'kind'>): string {
  const there = quoted(legalRelations(from.kind, to.kind));
  if (there !== '') return t`Possible is: ${there}.`;
  const back = quoted(legalRelations(to.kind, from.kind));
  if (back !== '') return t`Possible is, the other way round: ${back}.`;
  return t`No relation joins these two kinds.`;
}

const quoted = (kinds: readonly RelationKind[]): string =>
  wordList(
    kinds.map((kind) => `"${title(kind)}"`),
    'or',
  );

function duplicate(plan: PlanView, relation: Ends): Problem | undefined {
  if (relationBetween(plan, relation) === undefined) return undefined;
  const [from, to] = [nameOf(plan, relation.from), nameOf(plan, relation.to)];
  return problem(
    'relation-twice',
    t`The relation "${title(relation.kind)}" leads from ${from} to ${to} already. State facts on that one instead.`,
  );
}

function circle(plan: PlanView, relation: Ends): Problem | undefined {
  const way = circleClosedBy(plan, relation);
  if (way === undefined) return undefined;
  const [from, to] = [nameOf(plan, relation.from), nameOf(plan, relation.to)];
  const between = way.slice(1, -1).map((id) => nameOf(plan, id));
  return problem(
    'relation-circle',
    between.length === 0
      ? t`${from} cannot lie in or run on ${to}: ${to} already lies in or runs on ${from}. Take one of these relations out first.`
      : t`${from} cannot lie in or run on ${to}: ${to} already lies in or runs on ${from}, through ${wordList(between)}. Take one of these relations out first.`,
  );
}
