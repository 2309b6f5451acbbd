/** A piece of an expression that may not be finished. */
export interface Token {
  readonly is: 'word' | 'number' | 'text' | 'open-text' | 'sign';
  /** As written; quotes included. */
  readonly text: string;
  readonly at: number;
  readonly end: number;
}

const pattern =
  /([A-Za-z_]\w*)|(\d+(?:\.\d+)?)|('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|(['"](?:[^\\]|\\.)*\\?$)|(&&|\|\||[=!<>]=|\S)/gy;
const kinds = ['word', 'number', 'text', 'open-text', 'sign'] as const;

/** The pieces of an expression, however unfinished; a text without its closing quote is one to the end. */
export function tokensOf(expression: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < expression.length) {
    if (/\s/.test(expression[at]!)) {
      at++;
      continue;
    }
    pattern.lastIndex = at;
    const found = pattern.exec(expression)!;
    const is = kinds[found.slice(1).findIndex((group) => group !== undefined)]!;
    tokens.push({ is, text: found[0], at, end: at + found[0].length });
    at += found[0].length;
  }
  return tokens;
}
