import type { Result } from '#shared/base/result.ts';
import { readCommandLine } from './command-line.ts';
import { plainText } from './plain-text.ts';
import type { Answer, CliWorld } from './subcommand.ts';

/** What a command line came to: exit code 0 done, 1 findings, 2 cannot read or wrong usage. */
export interface Outcome {
  readonly code: 0 | 1 | 2;
  /** For stdout: the answer and nothing else. */
  readonly out: string;
  /** For stderr: one line for each thing a person should know. */
  readonly err: string;
}

/** Does what the arguments (without program and script) say; what takes its time is a promise. Throws only for bugs. */
export function runCommandLine(
  args: readonly string[],
  world: CliWorld,
): Outcome | Promise<Outcome> {
  const job = readCommandLine(args);
  const answer = job.ok ? job.value(world) : job;
  return answer instanceof Promise ? answer.then(outcomeOf) : outcomeOf(answer);
}

function outcomeOf(answer: Result<Answer>): Outcome {
  if (!answer.ok) return { code: 2, out: '', err: line(answer.error.message) };
  const { text, notes = [], exitCode } = answer.value;
  return { code: exitCode, out: text, err: notes.map(line).join('') };
}

const line = (message: string): string => `strata: ${plainText(message)}\n`;
