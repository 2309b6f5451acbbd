import type { Id } from '#shared/base/ids.ts';
import type { FactValue } from '#shared/catalogue/field.ts';
import type { FieldName } from '#shared/catalogue/fields.ts';
import { ok, type Result } from '#shared/base/result.ts';
import { parseValue } from '#shared/catalogue/units.ts';
import { currencyOf } from '#shared/plan/currency-of.ts';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';

/**
 * States a fact of components from what a person typed; an empty text makes it blank again. Gives a sentence when the
 * text will not do, and then has done nothing.
 */
export function stateFact(
  session: PlanSession,
  ids: readonly Id[],
  field: FieldName,
  text: string,
): string | undefined {
  const value = typedValue(field, text, currencyOf(session.plan));
  if (!value.ok) return value.error.message;
  return sentence(
    session.ask('set-facts', {
      components: ids.map((id) => ({ id, facts: { [field]: value.value } })),
    }),
  );
}

/** States a fact of a relation, likewise. */
export function stateRelationFact(
  session: PlanSession,
  id: Id,
  field: FieldName,
  text: string,
): string | undefined {
  const value = typedValue(field, text, currencyOf(session.plan));
  if (!value.ok) return value.error.message;
  return sentence(session.ask('set-relation-facts', { id, facts: { [field]: value.value } }));
}

/** The value a text states, money in this currency; null for blank. */
export const typedValue = (
  field: FieldName,
  text: string,
  currency?: string,
): Result<FactValue | null> => (text.trim() === '' ? ok(null) : parseValue(field, text, currency));

/** Why something was refused, for the field that asked; undefined when it was done. */
export const sentence = (outcome: Result<unknown>): string | undefined =>
  outcome.ok ? undefined : outcome.error.message;
