import type { ValueType } from '#shared/rules/language/value-type.ts';
import { typeName } from '#shared/rules/language/value-type.ts';
import { completion, type Completion, type Completions } from './completion.ts';
import { ExpressionTypes, type NamingRule } from './expression-types.ts';
import { freeFunctions } from './language-functions.ts';
import { functions, memberCompletions } from './member-completions.ts';
import { argumentCompletions, optionCompletions } from './text-completions.ts';
import { writingPlace, type TextPlace, type WritingPlace } from './writing-place.ts';
import { t } from '#shared/words/t.ts';

/** So many are offered at once: nobody reads more. */
const most = 200;

/**
 * What can be written at a place of an expression of a rule, best first: names of the rule, facts and measures that the components there
 * can have, functions, relations and kinds that are legal there, options of a choice. Nothing is offered that the compiler would refuse for its name.
 */
export function completionsAt(expression: string, offset: number, rule: NamingRule): Completions {
  const place = writingPlace(expression, offset);
  const items = matching(possible(place, rule), place.typed);
  return { from: place.from, to: place.to, items: items.slice(0, most) };
}

function possible(place: WritingPlace, rule: NamingRule): readonly Completion[] {
  const { what, loops } = place;
  if (what.is === 'nothing') return [];
  if (what.is === 'operator') return operators;
  const types = new ExpressionTypes(rule);
  switch (what.is) {
    case 'name':
      return [...names(rule, types, place), ...functions(freeFunctions), ...constants];
    case 'member': {
      const type = types.of(what.of, loops);
      return type === undefined ? [] : memberCompletions(type, rule.params);
    }
    case 'text':
      return ofText(what, place, types);
  }
}

function names(
  { on, params }: NamingRule,
  types: ExpressionTypes,
  { loops }: WritingPlace,
): readonly Completion[] {
  const variables = loops.map(({ variable }, index) =>
    completion(
      'name',
      variable,
      means(types.element(loops.slice(0, index + 1)), t`each of the list`),
    ),
  );
  return [
    ...variables.toReversed(),
    ...types.named.map(([name, type]) => completion('name', name, means(type, t`named above`))),
    ...(on === 'plan' ? [] : [completion('name', 'self', t`the component being judged`)]),
    ...(Object.keys(params ?? {}).length === 0
      ? []
      : [completion('name', 'params', t`the rule’s parameters`)]),
    completion('name', 'plan', t`the plan as a whole`),
    completion('name', 'goals', t`the stated goals`),
    completion('name', 'layers', t`layers declared not needed`),
    completion('name', 'today', t`the day of the check`),
  ];
}

const means = (type: ValueType | undefined, otherwise: string): string =>
  type === undefined ? otherwise : typeName(type);

function ofText(
  { argumentOf, comparedWith }: TextPlace,
  { loops }: WritingPlace,
  types: ExpressionTypes,
): readonly Completion[] {
  if (comparedWith !== undefined) return optionCompletions(types.of(comparedWith, loops));
  if (argumentOf === undefined) return [];
  return argumentCompletions(argumentOf.method, types.of(argumentOf.of, loops));
}

const constants = ['true', 'false'].map((value) => completion('value', value, ''));

const operators = [
  completion('operator', '&&', 'and', '&& '),
  { ...completion('operator', 'or', 'or'), label: '||', insert: '|| ', caret: 3 },
  completion('operator', '==', t`is the same as`, '== '),
  completion('operator', '!=', t`is not the same as`, '!= '),
  completion('operator', '<=', t`is at most`, '<= '),
  completion('operator', '>=', t`is at least`, '>= '),
  completion('operator', '<', t`is less than`, '< '),
  completion('operator', '>', t`is more than`, '> '),
  completion('operator', 'in', t`is one of`, 'in '),
];

/** In a message: only what stands in `${…}` is an expression. */
export function completionsInMessage(
  message: string,
  offset: number,
  rule: NamingRule,
): Completions | undefined {
  const start = message.lastIndexOf('${', offset - 1) + 2;
  if (start < 2 || start > offset || message.slice(start, offset).includes('}')) return undefined;
  const end = message.indexOf('}', offset);
  const found = completionsAt(message.slice(start, end < 0 ? offset : end), offset - start, rule);
  return { ...found, from: found.from + start, to: found.to + start };
}

/** Those that hold what is typed: names that begin with it first, then names that hold it, then what they mean. */
function matching(items: readonly Completion[], typed: string): readonly Completion[] {
  const wanted = typed.toLowerCase();
  if (wanted === '') return items;
  return items
    .map((item) => ({ item, rank: rankOf(item, wanted) }))
    .filter(({ rank }) => rank < none)
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

const none = 3;

function rankOf({ label, means: meaning }: Completion, wanted: string): number {
  const at = label.toLowerCase().indexOf(wanted);
  if (at >= 0) return Math.min(at, 1);
  return meaning.toLowerCase().includes(wanted) ? 2 : none;
}
