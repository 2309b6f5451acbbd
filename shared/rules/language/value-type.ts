import type { Field } from '#shared/catalogue/field.ts';
import { kindsOf, union, type KindSet } from './kind-set.ts';
import { t } from '#shared/words/t.ts';

/** What is known about a value before any plan is seen. */
export type ValueType =
  | { readonly is: 'number'; readonly unit?: string }
  /** `options`: the only texts it can be; `choice`: they are stored words of a field, which have labels. */
  | { readonly is: 'text'; readonly options?: readonly string[]; readonly choice?: true }
  | { readonly is: 'date' }
  | { readonly is: 'boolean' }
  | { readonly is: 'component'; readonly kinds: KindSet }
  | { readonly is: 'list'; readonly of: ValueType }
  /** The element of the empty list. */
  | { readonly is: 'nothing' }
  /** `plan`, `goals`, `layers`, `params`: not values, but what one asks. */
  | { readonly is: 'space'; readonly name: SpaceName };

export type SpaceName = 'plan' | 'goals' | 'layers' | 'params';

export const numberType: ValueType = { is: 'number' };
export const textType: ValueType = { is: 'text' };
export const booleanType: ValueType = { is: 'boolean' };

/** A number with a unit; without one when none is given. */
export const numberIn = (unit: string | undefined): ValueType =>
  unit === undefined ? numberType : { is: 'number', unit };

/** The type of a fact. */
export function typeOfField(field: Field): ValueType {
  switch (field.type) {
    case 'number':
      return numberIn(field.unit);
    case 'choice':
      return choiceOf(field.options);
    case 'list':
      return { is: 'list', of: field.options === undefined ? textType : choiceOf(field.options) };
    case 'text':
      return textType;
    case 'date':
      return { is: 'date' };
    case 'boolean':
      return booleanType;
  }
}

const choiceOf = (options: readonly string[]): ValueType => ({ is: 'text', options, choice: true });

/** How a type reads in an error: "a list of components". */
export function typeName(type: ValueType): string {
  switch (type.is) {
    case 'list':
      return type.of.is === 'nothing' ? t`an empty list` : listNames[type.of.is];
    case 'space':
      return `'${type.name}'`;
    case 'nothing':
      return t`nothing`;
    default:
      return names[type.is];
  }
}

const listNames = {
  number: t`a list of numbers`,
  text: t`a list of texts`,
  date: t`a list of dates`,
  boolean: t`a list of true or false`,
  component: t`a list of components`,
  list: t`a list of lists`,
  space: t`a list of values`,
};

const names = {
  number: t`a number`,
  text: t`a text`,
  date: t`a date`,
  boolean: t`a boolean`,
  component: t`a component`,
};

/** The type that holds values of both, or undefined when there is none. */
export function commonType(a: ValueType, b: ValueType): ValueType | undefined {
  if (a.is === 'nothing') return b;
  if (b.is === 'nothing') return a;
  if (a.is === 'component' && b.is === 'component')
    return { is: 'component', kinds: union(a.kinds, b.kinds) };
  if (a.is === 'list' && b.is === 'list') return listOf(commonType(a.of, b.of));
  if (a.is === 'number' && b.is === 'number')
    return numberIn(a.unit === b.unit ? a.unit : undefined);
  if (a.is === 'text' && b.is === 'text') return commonText(a.options, b.options);
  if (a.is === b.is && a.is !== 'space') return a;
  return isTextLike(a) && isTextLike(b) ? textType : undefined;
}

const listOf = (of: ValueType | undefined): ValueType | undefined =>
  of === undefined ? undefined : { is: 'list', of };
const isTextLike = (type: ValueType) => type.is === 'text' || type.is === 'date';

function commonText(a: readonly string[] | undefined, b: readonly string[] | undefined): ValueType {
  return a === undefined || b === undefined
    ? textType
    : { is: 'text', options: [...new Set([...a, ...b])] };
}

/** "server, hypervisor or vm". */
export function kindList(kinds: KindSet): string {
  const names = kindsOf(kinds);
  return names.length > 4 ? `${names.slice(0, 4).join(', ')} …` : names.join(', ');
}
