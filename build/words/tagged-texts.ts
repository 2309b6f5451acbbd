import type { Node } from 'oxc-parser';
import { walk } from './walk.ts';

/** A text that a source file says to people. */
export interface TaggedText {
  /** The English text that it is found under. */
  readonly key: string;
  /** Whether it is said in number forms. */
  readonly isCounted: boolean;
}

const tags: ReadonlySet<string> = new Set(['t', 'tNodes']);

/** All texts that a source file says through `t`, `tAs`, `tNodes`, `counted` and `countedAs`. */
export function taggedTexts(file: string, source: string): TaggedText[] {
  const found: TaggedText[] = [];
  walk(file, source, (node) => {
    if (
      node.type === 'TaggedTemplateExpression' &&
      node.tag.type === 'Identifier' &&
      tags.has(node.tag.name)
    )
      found.push({ key: templateKey(node.quasi.quasis), isCounted: false });
    if (node.type !== 'CallExpression') return;
    if (isNamed(node.callee, 'counted'))
      for (const argument of node.arguments) found.push(...manyOf(argument));
    if (isNamed(node.callee, 'countedAs')) {
      const [, forms, sense] = node.arguments;
      for (const { key } of forms === undefined ? [] : manyOf(forms))
        found.push({ key: `${key} [${sense && writtenText(sense)}]`, isCounted: true });
    }
    if (isNamed(node.callee, 'tAs')) {
      const [english, sense] = node.arguments.map(writtenText);
      found.push({ key: `${english} [${sense}]`, isCounted: false });
    }
  });
  return found;
}

/** The key of a template: its parts with numbered holes between them. */
export const templateKey = (
  quasis: readonly { readonly value: { readonly cooked: string | null } }[],
): string =>
  quasis
    .map(({ value }) => value.cooked ?? '')
    .reduce((text, part, index) => `${text}{${index - 1}}${part}`);

const writtenText = (node: Node): string =>
  node.type === 'Literal' && typeof node.value === 'string' ? node.value : '';

const isNamed = (node: Node, name: string): boolean =>
  node.type === 'Identifier' && node.name === name;

function manyOf(node: Node): TaggedText[] {
  if (node.type !== 'ObjectExpression') return [];
  return node.properties.flatMap((property) =>
    property.type === 'Property' &&
    isNamed(property.key, 'other') &&
    property.value.type === 'Literal' &&
    typeof property.value.value === 'string'
      ? [{ key: property.value.value, isCounted: true }]
      : [],
  );
}
