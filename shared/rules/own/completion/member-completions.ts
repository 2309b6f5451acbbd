import { fieldOf, type FieldName } from '#shared/catalogue/fields.ts';
import { kindData, type Kind } from '#shared/catalogue/kinds.ts';
import { measureData, measureNames, type MeasureName } from '#shared/catalogue/measures.ts';
import { isMeasuredOn, isMeasuredOnPlan } from '#shared/rules/language/compile-measures.ts';
import { columnNames, type ColumnName } from '#shared/rules/language/known-member.ts';
import { kindsOf } from '#shared/rules/language/kind-set.ts';
import type { SpaceName, ValueType } from '#shared/rules/language/value-type.ts';
import type { RuleData } from '#shared/rules/rule.ts';
import { completion, type Completion } from './completion.ts';
import {
  componentFunctions,
  componentListFunctions,
  listFunctions,
  numberListFunctions,
  spaceFunctions,
  type LanguageFunction,
} from './language-functions.ts';
import { t } from '#shared/words/t.ts';

/** What can follow the dot after a value of this type. */
export function memberCompletions(
  type: ValueType,
  params: RuleData['params'],
): readonly Completion[] {
  switch (type.is) {
    case 'component':
      return [...ofComponent(kindsOf(type.kinds)), ...functions(componentFunctions)];
    case 'list':
      return ofList(type.of);
    case 'space':
      return ofSpace(type.name, params);
    default:
      return [];
  }
}

/** A function as a completion. */
export const functions = (all: readonly LanguageFunction[]): readonly Completion[] =>
  all.map(({ name, insert, gives }) => completion('function', name, gives, insert));

function ofComponent(kinds: readonly Kind[]): readonly Completion[] {
  const fields = [...new Set(kinds.flatMap((kind) => kindData(kind).fields))];
  const measures = measureNames.filter((measure) => isMeasuredOn(measure, kinds));
  return [
    ...fields.map(ofField),
    ...columnNames.map((name) => completion('fact', name, columnMeans[name])),
    ...measures.map(ofMeasure),
  ];
}

function ofField(name: FieldName): Completion {
  const { label, unit } = { unit: undefined, ...fieldOf(name) };
  return completion('fact', name, unit === undefined ? label : `${label}, ${unit}`);
}

function ofMeasure(name: MeasureName): Completion {
  const { label, unit } = measureData(name);
  return completion('measure', name, unit === undefined ? label : `${label}, ${unit}`);
}

const columnMeans: Readonly<Record<ColumnName, string>> = {
  id: t`Its identity`,
  name: t`Its name`,
  kind: t`What kind of component it is`,
  lane: t`The layer it is drawn on`,
  status: t`Existing, planned or to be retired`,
  technology: t`Its technology`,
  form: t`Its form of processing virtualization`,
  era: t`When its technology was sold`,
  discontinued: t`Whether its technology is discontinued`,
  successor: t`What followed its technology`,
  technologyLayers: t`The layers its technology serves`,
};

function ofList(of: ValueType): readonly Completion[] {
  return [
    ...functions(listFunctions),
    ...(of.is === 'component' ? functions(componentListFunctions) : []),
    ...(of.is === 'number' ? functions(numberListFunctions) : []),
  ];
}

function ofSpace(space: SpaceName, params: RuleData['params']): readonly Completion[] {
  if (space === 'params')
    return Object.entries(params ?? {}).map(([name, { label }]) => completion('name', name, label));
  const measures = space === 'plan' ? measureNames.filter(isMeasuredOnPlan).map(ofMeasure) : [];
  return [...functions(spaceFunctions[space]), ...measures];
}
