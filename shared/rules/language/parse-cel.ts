import { ParseError, parse, type ASTNode } from '@marcbachmann/cel-js';
import { binaryOperators, type BinaryOperator, type CelNode } from './cel-node.ts';
import { ExpressionRefused } from './expression-error.ts';
import { t } from '#shared/words/t.ts';

/** How many nodes an expression may have. */
const maxNodes = 300;

/**
 * The tree of an expression. Throws ExpressionRefused where the text is no CEL, uses a part of CEL that rules may not use
 * (maps, index access, regular expressions, null, bytes), or is too large. The only place that knows the parser.
 */
function parseCel(text: string): CelNode {
  const budget = { left: maxNodes };
  return convert(parsed(text), budget);
}

export type Parse = (text: string) => CelNode;

/** Parses each text once. */
export function rememberingParser(): Parse {
  const known = new Map<string, CelNode>();
  return (text) => {
    const node = known.get(text) ?? parseCel(text);
    known.set(text, node);
    return node;
  };
}

function parsed(text: string): ASTNode {
  try {
    return parse(withoutMacro(text)).ast;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    throw new ExpressionRefused(
      Math.min(error.range?.start ?? 0, text.length),
      asSaid(error.summary),
    );
  }
}

/**
 * The parser takes any `.all(a, b)` for the loop over a list and insists on a variable. `plan.all('server', 'vm')` is none, so it
 * goes by another name of the same length; texts in quotes stay as they are.
 */
const withoutMacro = (text: string): string =>
  text.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\bplan\.all\(/g, (found) =>
    found === 'plan.all(' ? 'plan.All(' : found,
  );

/** The parser's own words, in ours where people meet them while they write. */
const asSaid = (summary: string): string => {
  if (/(?:token:|got) EOF$/.test(summary)) return t`the expression ends too early`;
  if (summary === 'Unterminated string') return t`a text without its closing quote`;
  const [, found] = /^Expected IDENTIFIER, got (\w+)$/.exec(summary) ?? [];
  return found === undefined ? summary : t`a name is expected here`;
};

function convert(ast: ASTNode, budget: { left: number }): CelNode {
  if (budget.left-- <= 0) throw new ExpressionRefused(ast.start, t`more than ${maxNodes} nodes`);
  const next = (child: ASTNode) => convert(child, budget);
  switch (ast.op) {
    case 'value':
      return { is: 'value', at: ast.start, value: literal(ast.args, ast.start) };
    case 'id':
      return { is: 'name', at: ast.start, name: ast.args };
    case '.':
      return { is: 'member', at: ast.pos, of: next(ast.args[0]), name: ast.args[1] };
    case 'call':
      return { is: 'call', at: ast.pos, name: ast.args[0], args: ast.args[1].map(next) };
    case 'rcall':
      return method(ast.args[0], ast.args[1], ast.args[2], next);
    case 'list':
      return { is: 'list', at: ast.start, items: ast.args.map(next) };
    case '!_':
      return { is: 'not', at: ast.start, of: next(ast.args) };
    case '-_':
      return negated(next(ast.args), ast.start);
    case '?:':
      return {
        is: 'choose',
        at: ast.pos,
        test: next(ast.args[0]),
        yes: next(ast.args[1]),
        no: next(ast.args[2]),
      };
    case '[]':
      throw new ExpressionRefused(
        ast.args[0].end,
        t`access by index is not part of the rule language`,
        t`use exists, all or filter`,
      );
    default:
      return binary(ast, next);
  }
}

function method(
  name: string,
  of: ASTNode,
  args: readonly ASTNode[],
  next: (child: ASTNode) => CelNode,
): CelNode {
  const own = name === 'All' && of.op === 'id' && of.args === 'plan' ? 'all' : name;
  return { is: 'method', at: of.end + 1, of: next(of), name: own, args: args.map(next) };
}

function negated(of: CelNode, at: number): CelNode {
  if (of.is === 'value' && typeof of.value === 'number')
    return { is: 'value', at, value: -of.value };
  return { is: 'minus', at, of };
}

function binary(ast: ASTNode, next: (child: ASTNode) => CelNode): CelNode {
  if (!isBinary(ast.op))
    throw new ExpressionRefused(ast.start, t`'${ast.op}' is not part of the rule language`);
  const [left, right] = ast.args as readonly [ASTNode, ASTNode];
  return { is: 'binary', at: ast.pos, operator: ast.op, left: next(left), right: next(right) };
}

const isBinary = (operator: string): operator is BinaryOperator =>
  (binaryOperators as readonly string[]).includes(operator);

function literal(value: unknown, at: number): number | string | boolean {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean')
    return value;
  throw new ExpressionRefused(
    at,
    t`this kind of literal is not part of the rule language`,
    t`use numbers, texts, true and false`,
  );
}
