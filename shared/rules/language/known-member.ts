import { fields, isFieldName, type FieldName } from '#shared/catalogue/fields.ts';
import { kindData, kindNames, type Kind } from '#shared/catalogue/kinds.ts';
import {
  isMeasureName,
  measureData,
  measureNames,
  type MeasureName,
} from '#shared/catalogue/measures.ts';
import type { CelNode } from './cel-node.ts';
import { isMeasuredOn, isMeasuredOnPlan } from './compile-measures.ts';
import { ExpressionRefused } from './expression-error.ts';
import { kindsOf } from './kind-set.ts';
import { refuseUnknown } from './known-name.ts';
import type { Part } from './part.ts';
import { typeName } from './value-type.ts';
import { t } from '#shared/words/t.ts';

/** What a component can be asked by name, besides fields and measures. */
export const columnNames = [
  'id',
  'name',
  'kind',
  'lane',
  'status',
  'technology',
  'form',
  'era',
  'discontinued',
  'successor',
  'technologyLayers',
] as const;
export type ColumnName = (typeof columnNames)[number];

/** The kinds that a component may be; refused when it is none. */
export function componentKinds(member: string, of: Part, at: number): readonly Kind[] {
  if (of.type.is === 'component') return kindsOf(of.type.kinds);
  const hint =
    of.type.is === 'list' ? t`use exists, all, filter or map to look at each` : undefined;
  throw new ExpressionRefused(
    at,
    t`'.${member}' needs a component, this is ${typeName(of.type)}`,
    hint,
  );
}

/** The field or measure of this name that components of these kinds have; refused when there is none. */
export function fieldOrMeasure(
  name: string,
  kinds: readonly Kind[],
  at: number,
): FieldName | MeasureName {
  if (isMeasureName(name)) return isMeasuredOn(name, kinds) ? name : refuseMeasure(name, kinds, at);
  const available = [...new Set(kinds.flatMap((kind) => kindData(kind).fields))];
  if (!isFieldName(name)) {
    const measures = measureNames.filter((measure) => isMeasuredOn(measure, kinds));
    return refuseUnknown(
      t`unknown field '${name}'`,
      name,
      [...available, ...columnNames, ...measures],
      at,
    );
  }
  if (available.includes(name)) return name;
  const having = kindNames.filter((kind) => kindData(kind).fields.includes(name));
  return refuseHere(
    name,
    t`'${fields[name].label}' is a field of ${having.slice(0, 5).join(', ')}`,
    kinds,
    at,
  );
}

function refuseMeasure(name: MeasureName, kinds: readonly Kind[], at: number): never {
  const { label, on } = measureData(name);
  const hint =
    on === 'plan'
      ? t`'${label}' is worked out for the plan: plan.${name}`
      : t`'${label}' is worked out for ${on.slice(0, 5).join(', ')}`;
  return refuseHere(name, hint, kinds, at);
}

function refuseHere(name: string, hint: string, kinds: readonly Kind[], at: number): never {
  const message =
    kinds.length === 0
      ? t`no '${name}' here: no kind of component can stand here`
      : t`no '${name}' here: it can be ${kinds.slice(0, 4).join(', ')}`;
  throw new ExpressionRefused(at, message, hint);
}

/** The measure of the plan that is asked for. */
export function planMeasure({ name, at }: CelNode & { is: 'member' }): MeasureName {
  if (isMeasureName(name) && isMeasuredOnPlan(name)) return name;
  if (isMeasureName(name)) return refuseOnPlan(name, at);
  return refuseUnknown(
    t`unknown measure of the plan '${name}'`,
    name,
    measureNames.filter(isMeasuredOnPlan),
    at,
  );
}

function refuseOnPlan(name: MeasureName, at: number): never {
  const { label, on } = measureData(name);
  throw new ExpressionRefused(
    at,
    t`no '${name}' of the plan`,
    on === 'plan'
      ? t`'${label}' is worked out for the plan`
      : t`'${label}' is worked out for ${on.slice(0, 5).join(', ')}`,
  );
}
