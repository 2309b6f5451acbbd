import type { BinaryOperator, CelNode } from '#shared/rules/language/cel-node.ts';
import { printCel } from './print-cel.ts';
import { shiftNumber } from './shift-number.ts';

/** An expression with one thing changed, and a sentence that says which. */
export interface NodeMutation {
  readonly says: string;
  readonly node: CelNode;
}

/** Every way to change one thing in a condition: the condition as a whole negated, and what `mutateNode` gives. */
export const mutateCondition = (node: CelNode): readonly NodeMutation[] => [
  negation(node),
  ...mutateNode(node),
];

/** Every way to change one thing in an expression, deep inside included. */
export const mutateNode = (node: CelNode): readonly NodeMutation[] => [
  ...changesHere(node),
  ...childrenOf(node).flatMap(({ child, put }) =>
    mutateNode(child).map((inner) => ({
      // A number says little without what it is compared with.
      says: child.is === 'value' ? `${inner.says} in ${printCel(node)}` : inner.says,
      node: put(inner.node),
    })),
  ),
];

function changesHere(node: CelNode): readonly NodeMutation[] {
  switch (node.is) {
    case 'value':
      return typeof node.value === 'number' ? shifted(node, node.value) : [];
    case 'binary':
      return isJoint(node) ? ofJoint(node) : comparedOtherwise(node);
    case 'method':
      return ofMethod(node);
    case 'choose':
      return [inPlace(negation(node.test), (test) => ({ ...node, test }))];
    default:
      return [];
  }
}

type Binary = CelNode & { is: 'binary' };
type Joint = Binary & { operator: '&&' | '||' };
type Method = CelNode & { is: 'method' };

const isJoint = (node: CelNode): node is Joint =>
  node.is === 'binary' && (node.operator === '&&' || node.operator === '||');

/** `a && b`: each side negated, each left out, and `||` in its place. Longer ones are nested, so that each operand gets its turn. */
function ofJoint(node: Joint): readonly NodeMutation[] {
  const { left, right, operator } = node;
  const sides = [
    { side: left, rest: right, put: (other: CelNode) => ({ ...node, left: other }) },
    { side: right, rest: left, put: (other: CelNode) => ({ ...node, right: other }) },
  ];
  return [
    { says: `${joints[operator]} in ${printCel(node)}`, node: swapped(node) },
    ...sides
      .filter(({ side }) => !isJoint(side) || side.operator !== operator)
      .flatMap(({ side, rest, put }) => [
        inPlace(negation(side), put),
        { says: `left out: ${printCel(side)}`, node: rest },
      ]),
  ];
}

const joints = { '&&': 'or instead of and', '||': 'and instead of or' };

const swapped = (node: Joint): CelNode => ({
  ...node,
  operator: node.operator === '&&' ? '||' : '&&',
});

const otherComparison: Partial<Record<BinaryOperator, BinaryOperator>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '==': '!=',
  '!=': '==',
};

const signs: Partial<Record<BinaryOperator, string>> = {
  '<=': '≤',
  '>=': '≥',
  '==': '=',
  '!=': '≠',
};

const sign = (operator: BinaryOperator): string => signs[operator] ?? operator;

function comparedOtherwise(node: Binary): readonly NodeMutation[] {
  const operator = otherComparison[node.operator];
  if (operator === undefined) return [];
  const says = `${sign(operator)} instead of ${sign(node.operator)} in ${printCel(node)}`;
  return [{ says, node: { ...node, operator } }];
}

function ofMethod(node: Method): readonly NodeMutation[] {
  const { name, of, args } = node;
  const here = printCel(node);
  if (name === 'exists' || name === 'all') {
    const other = name === 'exists' ? 'all' : 'exists';
    return args.length === 2 && args[0]!.is === 'name'
      ? [{ says: `${other} instead of ${name} in ${here}`, node: { ...node, name: other } }]
      : [];
  }
  if (name === 'filter')
    return [{ says: `left out: the filter ${printCel(args[1] ?? of)}`, node: of }];
  return name === 'ofKind' && args.length > 1 ? withoutEachKind(node, args) : [];
}

const withoutEachKind = (node: Method, kinds: readonly CelNode[]): readonly NodeMutation[] =>
  kinds.map((kind) => ({
    says: `left out: the kind ${printCel(kind)} in ${printCel(node)}`,
    node: { ...node, args: kinds.filter((other) => other !== kind) },
  }));

const shifted = (node: CelNode & { is: 'value' }, number: number): readonly NodeMutation[] =>
  shiftNumber(number).map((value) => ({
    says: `${value} instead of ${number}`,
    node: { ...node, value },
  }));

/** `!a` for `a`, and `a` for `!a`. */
const negation = (node: CelNode): NodeMutation => ({
  says: `the opposite of: ${printCel(node)}`,
  node: node.is === 'not' ? node.of : { is: 'not', at: node.at, of: node },
});

const inPlace = (inner: NodeMutation, put: (node: CelNode) => CelNode): NodeMutation => ({
  says: inner.says,
  node: put(inner.node),
});

interface Child {
  readonly child: CelNode;
  readonly put: (other: CelNode) => CelNode;
}

function childrenOf(node: CelNode): readonly Child[] {
  switch (node.is) {
    case 'value':
    case 'name':
      return [];
    case 'member':
    case 'not':
    case 'minus':
      return [{ child: node.of, put: (of) => ({ ...node, of }) }];
    case 'call':
      return among(node.args, (args) => ({ ...node, args }));
    case 'method':
      return [
        { child: node.of, put: (of) => ({ ...node, of }) },
        ...among(node.args, (args) => ({ ...node, args })),
      ];
    case 'list':
      return among(node.items, (items) => ({ ...node, items }));
    case 'choose':
      return (['test', 'yes', 'no'] as const).map((part) => ({
        child: node[part],
        put: (other) => ({ ...node, [part]: other }),
      }));
    case 'binary':
      return (['left', 'right'] as const).map((side) => ({
        child: node[side],
        put: (other) => ({ ...node, [side]: other }),
      }));
  }
}

const among = (
  nodes: readonly CelNode[],
  put: (nodes: readonly CelNode[]) => CelNode,
): readonly Child[] =>
  nodes.map((child, index) => ({
    child,
    put: (other) => put(nodes.map((each, at) => (at === index ? other : each))),
  }));
