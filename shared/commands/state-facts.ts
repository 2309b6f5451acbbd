import { ok, type Problem, type Result } from '#shared/base/result.ts';
import { sameJson } from '#shared/base/same-json.ts';
import type { FactValue } from '#shared/catalogue/field.ts';
import { factProblem, type FactOwner } from '#shared/plan/checking/fact-problem.ts';
import type { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { Component, Fact, Facts, Relation } from '#shared/plan/records.ts';
import type { FactsParam } from './command-params.ts';

/** Facts as a person typed them, or the first problem among them. What is null or undefined stays unstated. */
export function typedFacts(owner: FactOwner, facts: FactsParam = {}): Result<Facts> {
  const problem = typedProblem(owner, facts);
  if (problem !== undefined) return { ok: false, error: problem };
  const stated = Object.entries(facts).filter(([, value]) => isStated(value));
  return ok(
    Object.fromEntries(stated.map(([name, value]) => [name, typed(value as FactValue)])) as Facts,
  );
}

/**
 * States facts of a component or relation as a person typed them; null or undefined takes one back. Gives the first
 * problem, and then has done nothing. A value that is stated so already keeps its origin.
 */
export function stateFacts(
  draft: PlanDraft,
  table: 'component' | 'relation',
  record: Component | Relation,
  owner: FactOwner,
  facts: FactsParam,
): Problem | undefined {
  const problem = typedProblem(owner, facts);
  if (problem !== undefined) return problem;
  for (const [name, value] of Object.entries(facts)) {
    if (sameJson(factOf(record, name)?.value, value ?? undefined)) continue;
    draft.set(table, record.id, `facts.${name}`, isStated(value) ? typed(value) : undefined);
  }
  return undefined;
}

function typedProblem(owner: FactOwner, facts: FactsParam): Problem | undefined {
  for (const [name, value] of Object.entries(facts)) {
    const problem = isStated(value) ? factProblem(owner, name, value) : undefined;
    if (problem !== undefined) return problem;
  }
  return undefined;
}

const isStated = (value: FactValue | null | undefined): value is FactValue =>
  value !== null && value !== undefined;

const factOf = ({ facts }: Component | Relation, name: string): Fact | undefined =>
  Object.hasOwn(facts, name) ? (facts as Readonly<Record<string, Fact>>)[name] : undefined;

const typed = (value: FactValue): Fact => ({ value, origin: 'typed' });
