import { fieldOf, isFieldName } from '#shared/catalogue/fields.ts';
import type { Field, FactValue } from '#shared/catalogue/field.ts';
import { hasField, isKind, type Kind } from '#shared/catalogue/kinds.ts';
import { isLayer } from '#shared/catalogue/layers.ts';
import { isLegal } from '#shared/catalogue/legality.ts';
import { kindSet, kindsOf } from '#shared/rules/language/kind-set.ts';
import { componentPart, type Part } from '#shared/rules/language/part.ts';
import type { FixEdit, RuleData } from '#shared/rules/rule.ts';
import type { RuleProblem } from './rule-problem.ts';
import type { RuleCompilation } from './rule-compilation.ts';
import { t } from '#shared/words/t.ts';

/** What is wrong with the fixes of a rule: unknown names, facts that a kind does not have, relations that are never legal. */
export function checkFixes(data: RuleData, rule: RuleCompilation): readonly RuleProblem[] {
  const before = rule.problems.length;
  data.fixes?.forEach((fix, index) => {
    const added = new Map<string, Part>();
    for (const edit of fix.edits) checkEdit(edit, { rule, added, where: `fix ${index + 1}` });
  });
  return rule.problems.slice(before);
}

interface Place {
  readonly rule: RuleCompilation;
  readonly added: Map<string, Part>;
  readonly where: string;
}

function checkEdit(edit: FixEdit, place: Place): void {
  if ('set' in edit) checkSet(edit, place);
  else if ('add' in edit) checkAdd(edit, place);
  else if ('relate' in edit) checkRelation(edit.relate, edit.from, edit.to, place);
  else if ('unrelate' in edit) checkRelation(edit.unrelate, edit.from, edit.to, place);
  else if ('remove' in edit) kindsOfReference(edit.remove, place);
  else if (!isLayer(edit.notNeeded))
    place.rule.problem(place.where, t`unknown layer '${String(edit.notNeeded)}'`);
}

function checkSet(edit: Extract<FixEdit, { readonly set: unknown }>, place: Place): void {
  const kinds = kindsOfReference(edit.of, place);
  if (!isFieldName(edit.set))
    return place.rule.problem(place.where, t`unknown field '${String(edit.set)}'`);
  const field = edit.set;
  if (kinds !== undefined && !kinds.some((kind) => hasField(kind, field)))
    place.rule.problem(place.where, t`'${edit.of}' never has the field '${field}'`);
  if (!fits(edit.to, fieldOf(field)))
    place.rule.problem(place.where, t`${JSON.stringify(edit.to)} is no value of '${field}'`);
}

function checkAdd(edit: Extract<FixEdit, { readonly add: unknown }>, place: Place): void {
  if (!isKind(edit.add))
    return place.rule.problem(place.where, t`unknown kind '${String(edit.add)}'`);
  for (const [name, value] of Object.entries(edit.facts ?? {})) {
    if (!isFieldName(name) || !hasField(edit.add, name))
      place.rule.problem(place.where, t`${edit.add} has no field '${name}'`);
    else if (!fits(value, fieldOf(name)))
      place.rule.problem(place.where, t`${JSON.stringify(value)} is no value of '${name}'`);
  }
  const kinds = kindSet([edit.add]);
  place.added.set(
    edit.as,
    componentPart(
      { is: 'component', kinds },
      0,
      [{ from: 'self', kinds, steps: [] }],
      () => undefined,
    ),
  );
}

function checkRelation(
  relation: Parameters<typeof isLegal>[0],
  from: string,
  to: string,
  place: Place,
): void {
  const [starts, ends] = [kindsOfReference(from, place), kindsOfReference(to, place)];
  if (starts === undefined || ends === undefined) return;
  const legal = starts.some((start) => ends.some((end) => isLegal(relation, start, end)));
  if (!legal)
    place.rule.problem(place.where, t`'${relation}' is never legal from '${from}' to '${to}'`);
}

function kindsOfReference(text: string, place: Place): readonly Kind[] | undefined {
  const type = place.rule.components(place.where, text, place.added)?.type;
  const component = type?.is === 'list' ? type.of : type;
  return component?.is === 'component' ? kindsOf(component.kinds) : undefined;
}

/** Whether a value may be stated for a field. */
function fits(value: FactValue | undefined, field: Field): boolean {
  switch (field.type) {
    case 'number':
      return (
        typeof value === 'number' &&
        value >= (field.min ?? -Infinity) &&
        value <= (field.max ?? Infinity)
      );
    case 'boolean':
      return typeof value === 'boolean';
    case 'choice':
      return typeof value === 'string' && field.options.includes(value);
    case 'list':
      return Array.isArray(value) && value.every((each) => field.options?.includes(each) ?? true);
    case 'text':
    case 'date':
      return typeof value === 'string';
  }
}
