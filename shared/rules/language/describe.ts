import type { CelNode } from './cel-node.ts';
import { firstLoop } from './part.ts';
import type { Scope } from './scope.ts';

/** What an expression is, names of `let` replaced by what they stand for, and what it hangs on. */
export interface Described {
  /** The same text for the same expression, in whatever rule it stands. */
  readonly text: string;
  /** Bits: the judged component, the rule's parameters, loop variables around. */
  readonly uses: number;
}

export const usesSelf = 1;
export const usesParams = 2;

const loops = new Set(['exists', 'all', 'exists_one', 'filter', 'map']);

/** Describes an expression that has been compiled in this scope. */
export function describe(node: CelNode, scope: Scope): Described {
  const known = scope.rule.described.get(node);
  if (known !== undefined) return known;
  const fresh = described(node, scope);
  scope.rule.described.set(node, fresh);
  return fresh;
}

function described(node: CelNode, scope: Scope): Described {
  switch (node.is) {
    case 'value':
      return { text: JSON.stringify(node.value), uses: 0 };
    case 'name':
      return scope.names.get(node.name)?.described ?? spaceNamed(node.name);
    case 'member':
      return joined(`.${node.name}`, [node.of], scope);
    case 'call':
      return joined(node.name, node.args, scope);
    case 'method':
      return isLoop(node)
        ? loopDescribed(node, scope)
        : joined(`.${node.name}`, [node.of, ...node.args], scope);
    case 'list':
      return joined('[]', node.items, scope);
    case 'not':
    case 'minus':
      return joined(node.is, [node.of], scope);
    case 'choose':
      return joined('?:', [node.test, node.yes, node.no], scope);
    case 'binary':
      return joined(node.operator, [node.left, node.right], scope);
  }
}

const spaceNamed = (name: string): Described => ({
  text: name,
  uses: name === 'params' ? usesParams : 0,
});

function joined(operator: string, parts: readonly CelNode[], scope: Scope): Described {
  const all = parts.map((part) => describe(part, scope));
  return {
    text: short(`${operator}(${all.map(({ text }) => text).join()})`),
    uses: all.reduce((uses, part) => uses | part.uses, 0),
  };
}

const shortened = new Map<string, string>();

/** A short text that stands for an expression of described parts: written out, those of the longest rules fill pages. */
function short(text: string): string {
  const known = shortened.get(text) ?? `#${shortened.size}`;
  shortened.set(text, known);
  return known;
}

type Method = CelNode & { is: 'method' };

const isLoop = ({ name, args }: Method): boolean => loops.has(name) && args.length === 2;

/** The variable goes by its depth, and hangs on nothing outside its loop. */
function loopDescribed({ name, of, args }: Method, scope: Scope): Described {
  const list = describe(of, scope);
  const body = describe(args[1]!, scope);
  return {
    text: short(`.${name}(${list.text},${body.text})`),
    uses: list.uses | (body.uses & ~(firstLoop << scope.loops)),
  };
}
