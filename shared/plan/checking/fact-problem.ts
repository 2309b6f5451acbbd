import { closestName } from '#shared/base/closest-name.ts';
import { refuse, type Problem } from '#shared/base/result.ts';
import { fieldOf, isFieldName, type FieldName } from '#shared/catalogue/fields.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import { relationKinds } from '#shared/catalogue/relations.ts';
import { kindWords } from '../words/component-words.ts';
import type { Component, Relation } from '../records.ts';
import { wantedValue } from './wanted-value.ts';
import { t } from '#shared/words/t.ts';

/** Who states a fact: how a sentence names it, and which facts it may state. */
export interface FactOwner {
  readonly name: string;
  readonly kindName: string;
  readonly fields: readonly FieldName[];
}

/** A component as one who states facts. */
export const componentOwner = (component: Pick<Component, 'kind' | 'name'>): FactOwner => ({
  name: component.name,
  kindName: kindWords(component.kind),
  fields: kindData(component.kind).fields,
});

/** A relation as one who states facts. */
export const relationOwner = ({ kind }: Pick<Relation, 'kind'>): FactOwner => ({
  name: t`the relation "${relationKinds[kind].title}"`,
  kindName: t`relation "${relationKinds[kind].title}"`,
  fields: relationKinds[kind].fields,
});

/** Why somebody may not state this fact with this value, or undefined when they may. */
export function factProblem(owner: FactOwner, name: string, value: unknown): Problem | undefined {
  if (!isFieldName(name)) return unknownFact(owner, name);
  if (!owner.fields.includes(name)) return strangeFact(owner, name);
  const field = fieldOf(name);
  const wanted = wantedValue(field, value);
  return wanted === undefined
    ? undefined
    : refuse('fact-value', t`${field.label} of ${owner.name} must be ${wanted}.`).error;
}

function unknownFact(owner: FactOwner, name: string): Problem {
  const meant = closestName(name, owner.fields);
  return refuse(
    'fact-unknown',
    meant === undefined
      ? t`${owner.name} states "${name}", which is no fact of the catalogue. Leave it out.`
      : t`${owner.name} states "${name}", which is no fact of the catalogue. Did you mean ${meant}?`,
  ).error;
}

const strangeFact = (owner: FactOwner, name: FieldName): Problem =>
  refuse(
    'fact-strange',
    t`${owner.name} cannot state ${fieldOf(name).label} (${name}): no ${owner.kindName} has it. Leave it out.`,
  ).error;

/** The first problem among stated facts. */
export function factsProblem(
  owner: FactOwner,
  facts: Readonly<Record<string, { readonly value: unknown }>>,
): Problem | undefined {
  for (const [name, fact] of Object.entries(facts)) {
    const problem = factProblem(owner, name, fact.value);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
