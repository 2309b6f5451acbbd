import type { Node } from 'oxc-parser';
import { templateKey } from './tagged-texts.ts';
import { walk } from './walk.ts';

/** A text in a source file that looks like words for people and is not said through `t`. */
export interface LooseText {
  readonly line: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly where: 'jsx' | 'attribute' | 'string' | 'template';
  /** Whether a person reads it beyond doubt: what is between tags, a whole sentence, why something is refused. */
  readonly isForPeople: boolean;
}

/** What holds a text without saying it to people: types, imports, CSS and other formats, keys of objects. */
const silent: ReadonlySet<string> = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration:source',
  'ImportExpression',
  'TSLiteralType',
  'TSTypeAliasDeclaration',
  'TSInterfaceDeclaration',
  'TSTypeAnnotation',
  'TSTypeParameterInstantiation',
]);

/** Attributes whose text nobody reads. */
const silentAttribute =
  /^(className|id|key|d|viewBox|transform|style|role|type|href|xmlns|data-.*|points|fill|stroke|aria-labelledby|aria-describedby|aria-live|slot|placement|name|htmlFor|rel|target|autoComplete)$/;
const sayingTags: ReadonlySet<string> = new Set(['t', 'tNodes']);
const sayingCalls: ReadonlySet<string> = new Set(['counted', 'countedAs', 'tAs']);

/** All texts of a file that look like words for people and are not said through `t` or `counted`. */
export function looseTexts(file: string, source: string): LooseText[] {
  const found: LooseText[] = [];
  walk(file, source, (node, holders) => {
    if (silent.has(node.type)) return false;
    if (isSaid(node) || isBug(node)) return false;
    if (node.type === 'JSXAttribute' && silentAttribute.test(attributeName(node))) return false;
    const text = textOf(node);
    if (text === undefined || !looksLikeWords(text.text, text.where) || isKey(node, holders))
      return undefined;
    const line = source.slice(0, node.start).split('\n').length;
    const where = placeOf(text, holders);
    const isForPeople =
      where === 'jsx' || where === 'attribute' || isSentence(text.text) || isRefusal(holders);
    found.push({ ...text, line, start: node.start, end: node.end, where, isForPeople });
    return undefined;
  });
  return found;
}

const placeOf = (
  { where }: { readonly where: LooseText['where'] },
  [holder]: readonly Node[],
): LooseText['where'] =>
  where === 'string' && holder?.type === 'JSXAttribute' ? 'attribute' : where;

const attributeName = (node: Extract<Node, { type: 'JSXAttribute' }>): string =>
  node.name.type === 'JSXIdentifier' ? node.name.name : '';

const isSaid = (node: Node): boolean =>
  (node.type === 'TaggedTemplateExpression' &&
    (node.tag.type !== 'Identifier' || sayingTags.has(node.tag.name))) ||
  (node.type === 'CallExpression' &&
    node.callee.type === 'Identifier' &&
    sayingCalls.has(node.callee.name));

/** These are for those who mend bugs. An error of a class of its own is caught, and people read why. */
const bugs: ReadonlySet<string> = new Set([
  'Error',
  'TypeError',
  'RangeError',
  'DOMException',
  'ChangeDoesNotFit',
]);

const isBug = (node: Node): boolean =>
  node.type === 'NewExpression' && node.callee.type === 'Identifier' && bugs.has(node.callee.name);

const isSentence = (text: string): boolean =>
  /^["'“({]*[\p{L}\d].*\p{L} \p{L}.*[\p{L}\d)}"”'][.?…]$/su.test(text);

/** `new UnreadableLogo(…)`, `refuse(code, …)`, `{ message: … }`: what they hold, through `?:` and `??`, is told to people. */
function isRefusal(holders: readonly Node[]): boolean {
  const told = holders.findIndex(({ type }) => !/^(Conditional|Logical)Expression$/.test(type));
  const holder = holders[told];
  if (holder?.type === 'NewExpression' || holder?.type === 'CallExpression')
    return (
      holder.callee.type === 'Identifier' &&
      /^refuse$|Refused$|Problem$|^Unreadable|^NotPdf$/.test(holder.callee.name)
    );
  return holder?.type === 'Property' && nameOf(holder.key) === 'message';
}

const nameOf = (key: Node): string => (key.type === 'Identifier' ? key.name : '');

function textOf(node: Node): Pick<LooseText, 'text' | 'where'> | undefined {
  if (node.type === 'JSXText') return { text: node.value.trim(), where: 'jsx' };
  if (node.type === 'Literal' && typeof node.value === 'string')
    return { text: node.value, where: 'string' };
  if (node.type === 'TemplateLiteral') return { text: templateKey(node.quasis), where: 'template' };
  return undefined;
}

/** A sentence or a label: it holds a space or begins with a capital letter and goes on small. */
const looksLikeWords = (text: string, where: LooseText['where']): boolean =>
  /\p{L}{2}/u.test(text.replaceAll(/\{\d\}/g, '')) &&
  (where === 'jsx' ||
    /\p{L}[,;:]? \p{L}|\p{L}{3} \{|\} \p{L}{3}/u.test(text) ||
    /^\p{Lu}\p{Ll}+$/u.test(text));

const isKey = (node: Node, [holder]: readonly Node[]): boolean =>
  holder !== undefined && holder.type === 'Property' && holder.key === node;
