import { fieldOf, fields, type FieldName } from '#shared/catalogue/fields.ts';
import { kindData, type Kind } from '#shared/catalogue/kinds.ts';
import { isMeasureName, measureData, measureNames } from '#shared/catalogue/measures.ts';
import { parseValue } from '#shared/catalogue/units.ts';
import { isMeasuredOn } from '#shared/rules/language/compile-measures.ts';
import { tokensOf, type Token } from '#shared/rules/own/completion/tokens-of.ts';

const operators: Readonly<Record<string, string>> = {
  and: '&&',
  or: '||',
  not: '!',
  is: '==',
  '=': '==',
};
const comparing: ReadonlySet<string> = new Set(['==', '!=', '<', '>', '<=', '>=', '=', 'is']);
const ofComponent: ReadonlySet<string> = new Set(['name', 'kind', 'lane', 'status', 'technology']);
/** The most words of a label. */
const longestLabel = 5;

/**
 * A condition as people write it, `memory >= 512 GiB and support ends < today`, in the rule language: names and labels
 * of facts and measures become members of `self`, values lose their units, words that are no names become texts. What is written in
 * the rule language stays as it is.
 */
export function celOfCondition(condition: string, kinds: readonly Kind[]): string {
  const names = namesOf(kinds);
  const tokens = tokensOf(condition);
  const written: string[] = [];
  let field: FieldName | undefined;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]!;
    const before = tokens[at - 1];
    const isValue = before !== undefined && comparing.has(before.text.toLowerCase());
    if (isValue && field !== undefined) {
      const value = valueAt(tokens, at, field, condition, names);
      if (value !== undefined) {
        written.push(value.cel);
        at = value.next;
        continue;
      }
    }
    const named = before?.text === '.' ? undefined : nameAt(tokens, at, names);
    if (named !== undefined) {
      written.push(`self.${named.name}`);
      field = Object.hasOwn(fields, named.name) ? (named.name as FieldName) : undefined;
      at = named.next;
      continue;
    }
    written.push(token.is === 'word' || token.is === 'sign' ? signOf(token, isValue) : token.text);
    at++;
  }
  return joined(written);
}

/** The facts and measures that a condition names: what it is about. */
export const namesInCondition = (condition: string): readonly string[] => {
  const cel = celOfCondition(condition, []);
  return [...cel.matchAll(/\bself\.(\w+)/g)].map(([, name]) => name!);
};

/** Whether components of a kind can have a fact or measure; what every component has counts. */
export const kindHas = (kind: Kind, name: string): boolean =>
  ofComponent.has(name) ||
  (kindData(kind).fields as readonly string[]).includes(name) ||
  (isMeasureName(name) && isMeasuredOn(name, [kind]));

/** Names and labels, lower case, with the name they mean. Without kinds those of all. */
function namesOf(kinds: readonly Kind[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const isAsked = (name: string) => kinds.length === 0 || kinds.some((kind) => kindHas(kind, name));
  const add = (label: string, name: string) => {
    const words = label.toLowerCase();
    if (!names.has(words)) names.set(words, name);
  };
  const known = [...Object.keys(fields), ...measureNames].filter(isAsked);
  for (const name of [...ofComponent, ...known]) names.set(name.toLowerCase(), name);
  for (const name of known) {
    const { label } = isMeasureName(name) ? measureData(name) : fieldOf(name as FieldName);
    add(label, name);
    for (const part of label.split(', ')) add(part, name);
  }
  return names;
}

interface Named {
  readonly name: string;
  readonly next: number;
}

/** The longest run of words from here that is a name or label. */
function nameAt(
  tokens: readonly Token[],
  at: number,
  names: ReadonlyMap<string, string>,
): Named | undefined {
  const first = tokens[at];
  if (first?.is !== 'word' || tokens[at + 1]?.text === '(') return undefined;
  for (let count = longestLabel; count > 0; count--) {
    const run = tokens.slice(at, at + count);
    if (run.length < count || run.some(({ is }) => is !== 'word')) continue;
    const name = names.get(run.map(({ text }) => text.toLowerCase()).join(' '));
    if (name !== undefined) return { name, next: at + count };
  }
  return undefined;
}

/** What stands after a comparison, read as a value of the field: with its unit, or a word. */
function valueAt(
  tokens: readonly Token[],
  at: number,
  field: FieldName,
  condition: string,
  names: ReadonlyMap<string, string>,
): { readonly cel: string; readonly next: number } | undefined {
  const first = tokens[at]!;
  if (first.is === 'text' || first.is === 'sign') return undefined;
  let next = at + 1;
  while (next < tokens.length && !isEnd(tokens[next]!)) next++;
  for (; next > at; next--) {
    const said = condition.slice(first.at, tokens[next - 1]!.end);
    const isName = first.is === 'word' && (names.has(said.toLowerCase()) || said === 'today');
    const value = isName ? undefined : parseValue(field, said);
    if (value?.ok !== true) continue;
    return { cel: literal(value.value), next };
  }
  return undefined;
}

const isEnd = ({ text, is }: Token): boolean =>
  (is === 'sign' && text !== '%' && text !== '.') ||
  ['and', 'or', 'not'].includes(text.toLowerCase());

const literal = (value: unknown): string =>
  typeof value === 'string' ? JSON.stringify(value) : String(value);

function signOf({ text, is }: Token, isValue: boolean): string {
  const operator = operators[text.toLowerCase()];
  if (operator !== undefined) return operator;
  // A word that is no name, after a comparison, is a text: kind is vm.
  const isText = isValue && is === 'word' && !['true', 'false', 'self', 'today'].includes(text);
  return isText ? JSON.stringify(text) : text;
}

/** With spaces between, but none where the language has none. */
const joined = (parts: readonly string[]): string =>
  parts
    .join(' ')
    .replaceAll(/ ?\. ?/g, '.')
    .replaceAll(/(\w) \(/g, '$1(')
    .replaceAll('( ', '(')
    .replaceAll(' )', ')')
    .replaceAll(' ,', ',')
    .replaceAll('! ', '!');
