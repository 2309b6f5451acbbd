/** What is wrong with an expression: where (characters from its start), what, and what was probably meant. */
export interface ExpressionError {
  readonly at: number;
  readonly message: string;
  readonly hint?: string;
}

/** Thrown while compiling and caught at the door of the compiler, which gives the error as data. */
export class ExpressionRefused extends Error {
  readonly error: ExpressionError;

  constructor(at: number, message: string, hint?: string) {
    super(message);
    this.error = { at, message, ...(hint === undefined ? {} : { hint }) };
  }
}

/** The error with the line it is on and a caret under the place, for people who write rules. */
export function errorWithCaret(error: ExpressionError, text: string): string {
  const start = text.lastIndexOf('\n', error.at - 1) + 1;
  const end = text.indexOf('\n', error.at);
  const line = text.slice(start, end < 0 ? text.length : end);
  const said = error.hint === undefined ? error.message : `${error.message}: ${error.hint}`;
  return `${said}\n  ${line}\n  ${' '.repeat(error.at - start)}^`;
}
