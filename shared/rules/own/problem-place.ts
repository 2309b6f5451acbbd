import type { RuleProblem } from '../engine/rule-problem.ts';

/** Where in a text a problem is, and what it is, apart from the line and the caret that show it. */
export interface PlacedProblem {
  readonly said: string;
  /** Characters from the beginning; undefined when the problem is about all of it. */
  readonly at?: number;
  /** The line with the caret under it, as two lines. */
  readonly shown?: string;
}

/** Finds the line and the caret of a problem in the text that it is about, such as an expression inside a message. */
export function problemPlace(
  { message }: Pick<RuleProblem, 'message'>,
  text: string,
): PlacedProblem {
  const [said = message, line, caret] = message.split('\n');
  const column = (caret ?? '').indexOf('^') - indent;
  if (line === undefined || column < 0) return { said };
  const start = text.indexOf(line.slice(indent));
  const shown = `${line.slice(indent)}\n${' '.repeat(column)}^`;
  return start < 0 ? { said, shown } : { said, at: start + column, shown };
}

/** How far `errorWithCaret` moves both lines in. */
const indent = 2;
