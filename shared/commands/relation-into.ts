import { refuse, type Problem } from '#shared/base/result.ts';
import { wordList } from '#shared/base/word-list.ts';
import { kindNames, type Kind } from '#shared/catalogue/kinds.ts';
import { legalRelations, nests } from '#shared/catalogue/legality.ts';
import type { RelationKind } from '#shared/catalogue/relations.ts';
import { kindWords, nameAndKind } from '#shared/plan/words/component-words.ts';
import type { Component } from '#shared/plan/records.ts';
import { whatIsPossible } from '#shared/plan/checking/relation-problem.ts';
import { t } from '#shared/words/t.ts';

/** The relation that draws one kind inside another, if there is one. */
export const nestingInto = (inner: Kind, outer: Kind): RelationKind | undefined =>
  legalRelations(inner, outer).find((relation) => nests(relation, inner, outer));

/** The relation meant when somebody drops one kind onto another: the one that nests, else the usual one. */
export const relationInto = (inner: Kind, outer: Kind): RelationKind | undefined =>
  nestingInto(inner, outer) ?? legalRelations(inner, outer)[0];

/** Why a component cannot be placed in another, and where it can be. */
export function cannotLieIn(inner: Pick<Component, 'name' | 'kind'>, outer: Component): Problem {
  const places = kindNames.filter((kind) => nestingInto(inner.kind, kind) !== undefined);
  const next =
    places.length === 0
      ? `${t`Nothing can hold a component of this kind.`} ${whatIsPossible(inner, outer)}`
      : t`Possible places for this kind: ${wordList(places.map(kindWords), 'or', 8)}.`;
  const message = t`${nameAndKind(inner)} cannot be placed in ${nameAndKind(outer)}.`;
  return refuse('cannot-lie-in', `${message} ${next}`).error;
}
