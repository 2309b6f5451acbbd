/** The operators that stand between two operands. */
export const binaryOperators = [
  '&&',
  '||',
  '==',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  '+',
  '-',
  '*',
  '/',
  '%',
  'in',
] as const;
export type BinaryOperator = (typeof binaryOperators)[number];

/** An expression as a tree. `at` is where to put the caret, in characters from the start of the text. */
export type CelNode =
  | { readonly is: 'value'; readonly at: number; readonly value: number | string | boolean }
  | { readonly is: 'name'; readonly at: number; readonly name: string }
  | { readonly is: 'member'; readonly at: number; readonly of: CelNode; readonly name: string }
  | {
      readonly is: 'call';
      readonly at: number;
      readonly name: string;
      readonly args: readonly CelNode[];
    }
  | {
      readonly is: 'method';
      readonly at: number;
      readonly of: CelNode;
      readonly name: string;
      readonly args: readonly CelNode[];
    }
  | { readonly is: 'list'; readonly at: number; readonly items: readonly CelNode[] }
  | { readonly is: 'not' | 'minus'; readonly at: number; readonly of: CelNode }
  | {
      readonly is: 'choose';
      readonly at: number;
      readonly test: CelNode;
      readonly yes: CelNode;
      readonly no: CelNode;
    }
  | {
      readonly is: 'binary';
      readonly at: number;
      readonly operator: BinaryOperator;
      readonly left: CelNode;
      readonly right: CelNode;
    };

/** An operator with what stands on both of its sides. */
export type BinaryNode = CelNode & { readonly is: 'binary' };
