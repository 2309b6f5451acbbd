import type { BinaryOperator, CelNode } from '#shared/rules/language/cel-node.ts';

/** The text of an expression, with no more brackets than it needs: parsing it gives the same tree, positions aside. */
export function printCel(node: CelNode): string {
  switch (node.is) {
    case 'value':
      return typeof node.value === 'string' ? quoted(node.value) : String(node.value);
    case 'name':
      return node.name;
    case 'member':
      return `${bound(node.of, strength.postfix)}.${node.name}`;
    case 'call':
      return `${node.name}(${listed(node.args)})`;
    case 'method':
      return `${bound(node.of, strength.postfix)}.${node.name}(${listed(node.args)})`;
    case 'list':
      return `[${listed(node.items)}]`;
    case 'not':
      return `!${bound(node.of, strength.postfix)}`;
    case 'minus':
      return `-${bound(node.of, strength.postfix)}`;
    case 'choose':
      return `${bound(node.test, strength.choose + 1)} ? ${bound(node.yes, strength.choose)} : ${bound(node.no, strength.choose)}`;
    case 'binary': {
      const own = operatorStrength(node.operator);
      return `${bound(node.left, own)} ${node.operator} ${bound(node.right, own + 1)}`;
    }
  }
}

/** How strongly forms bind, weakest first. */
const strength = {
  choose: 1,
  or: 2,
  and: 3,
  equal: 4,
  compare: 5,
  add: 6,
  multiply: 7,
  prefix: 8,
  postfix: 9,
};

const operatorStrengths: Partial<Record<BinaryOperator, number>> = {
  '||': strength.or,
  '&&': strength.and,
  '==': strength.equal,
  '!=': strength.equal,
  '+': strength.add,
  '-': strength.add,
  '*': strength.multiply,
  '/': strength.multiply,
  '%': strength.multiply,
};

const operatorStrength = (operator: BinaryOperator): number =>
  operatorStrengths[operator] ?? strength.compare;

function strengthOf(node: CelNode): number {
  if (node.is === 'choose') return strength.choose;
  if (node.is === 'binary') return operatorStrength(node.operator);
  if (node.is === 'not' || node.is === 'minus') return strength.prefix;
  return node.is === 'value' && typeof node.value === 'number' && node.value < 0
    ? strength.prefix
    : strength.postfix;
}

/** In brackets when it binds more weakly than its place asks. */
const bound = (node: CelNode, least: number): string =>
  strengthOf(node) < least ? `(${printCel(node)})` : printCel(node);

const listed = (nodes: readonly CelNode[]): string => nodes.map(printCel).join(', ');

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

const quoted = (text: string): string =>
  `'${text.replace(/[\\'\n\r\t]/g, (letter) => escapes[letter]!)}'`;
