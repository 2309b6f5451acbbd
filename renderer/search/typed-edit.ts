import { counted } from '#shared/words/counted.ts';
import type { Id } from '#shared/base/ids.ts';
import type { FactValue } from '#shared/catalogue/field.ts';
import { fieldOf, type FieldName } from '#shared/catalogue/fields.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import { formatValue, parseValue } from '#shared/catalogue/units.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import { t } from '#shared/words/t.ts';

/** What was typed, read as statements about the selected components: `ram = 512 GiB; name = esx-04`. */
export interface TypedEdit {
  /** "Set Memory to 512 GiB of esx-04", or what cannot be read. */
  readonly words: string;
  readonly steps: readonly { readonly command: string; readonly params: unknown }[];
}

interface Said {
  readonly words: string;
  readonly name?: string;
  readonly fact?: readonly [FieldName, FactValue | null];
}

/** Reads statements with `=` between a fact and its value, several with semicolons; undefined when the text has none or nothing is selected. */
export function typedEdit(
  text: string,
  plan: PlanView,
  selected: readonly Id[],
): TypedEdit | undefined {
  const components = selected.flatMap((id) => plan.component(id) ?? []);
  if (components.length === 0 || !text.includes('=')) return undefined;
  const parts = text.split(';').filter((part) => part.trim() !== '');
  const said = parts.map((part) => readPart(part, components));
  const wrong = said.find((part) => typeof part === 'string');
  if (typeof wrong === 'string') return { words: wrong, steps: [] };
  const read = said.filter((part) => typeof part !== 'string');
  const whose =
    components.length === 1
      ? components[0]!.name
      : counted(components.length, { one: '{0} component', other: '{0} components' });
  return {
    words: `${read.map(({ words }) => words).join('; ')} · ${whose}`,
    steps: stepsOf(read, components),
  };
}

function stepsOf(said: readonly Said[], components: readonly Component[]): TypedEdit['steps'] {
  const facts = Object.fromEntries(said.flatMap(({ fact }) => (fact === undefined ? [] : [fact])));
  const name = said.findLast((part) => part.name !== undefined)?.name;
  const stating = { components: components.map(({ id }) => ({ id, facts })) };
  return [
    ...(Object.keys(facts).length === 0 ? [] : [{ command: 'set-facts', params: stating }]),
    ...(name === undefined
      ? []
      : [{ command: 'rename-component', params: { id: components[0]!.id, name } }]),
  ];
}

/** One statement; a sentence when it cannot be read. */
function readPart(part: string, components: readonly Component[]): Said | string {
  const at = part.indexOf('=');
  if (at < 0) return t`“${part.trim()}” states nothing. Write a fact, =, and its value.`;
  const [left, right] = [part.slice(0, at).trim(), part.slice(at + 1).trim()];
  if (left.toLowerCase() === 'name') {
    if (components.length > 1) return t`A name is given to one component. Select one.`;
    return right === ''
      ? t`A name is missing after =.`
      : { words: t`Rename to ${right}`, name: right };
  }
  const field = fieldCalled(left, components);
  if (field === undefined) return t`No fact of the selection is called “${left}”.`;
  const { label } = fieldOf(field);
  if (right === '') return { words: t`Clear ${label}`, fact: [field, null] };
  const value = parseValue(field, right);
  if (!value.ok) return value.error.message;
  return {
    words: t`Set ${label} to ${formatValue(field, value.value)}`,
    fact: [field, value.value],
  };
}

/** The fact that all of these can have and that is called so: by its name, its label, or the beginning of either. */
function fieldCalled(called: string, components: readonly Component[]): FieldName | undefined {
  const [first, ...others] = components;
  if (first === undefined || called === '') return undefined;
  const common = kindData(first.kind).fields.filter((field) =>
    others.every(({ kind }) => kindData(kind).fields.includes(field)),
  );
  const wanted = called.toLowerCase();
  const names = (field: FieldName) =>
    [field, fieldOf(field).label, ...fieldOf(field).label.split(', ')].map((name) =>
      name.toLowerCase(),
    );
  return (
    common.find((field) => names(field).includes(wanted)) ??
    common.find((field) => names(field).some((name) => name.startsWith(wanted)))
  );
}
