import { parseArgs } from 'node:util';
import { closestName } from '#shared/base/closest-name.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { subcommands } from './all-subcommands.ts';
import { help, helpFor } from './help.ts';
import type { Given, Job, Subcommand } from './subcommand.ts';

/** What is to be done for these arguments (without program and script), or why that is not clear. Touches nothing. */
export function readCommandLine(args: readonly string[]): Result<Job> {
  const [name, ...rest] = args;
  if (name === undefined)
    return refuse('usage', 'Say what to do. "strata --help" tells what there is.');
  if (name === '--help' || name === '-h' || name === 'help') return ok(() => said(help()));
  if (name === '--version' || name === '-v') return ok(({ version }) => said(`${version}\n`));
  const subcommand = subcommands.get(name);
  if (subcommand === undefined) return refuse('usage', unknownSubcommand(name));
  const given = parsed(rest, subcommand);
  if (!given.ok) return given;
  if (given.value.values['help'] === true) return ok(() => said(helpFor(subcommand)));
  const job = subcommand.prepare(given.value);
  return job.ok ? job : refuse('usage', `${job.error.message} Usage: strata ${subcommand.usage}`);
}

const said = (text: string) => ok({ text, exitCode: 0 as const });

function unknownSubcommand(name: string): string {
  const meant = closestName(name, subcommands.keys());
  const next =
    meant === undefined ? '"strata --help" tells what there is.' : `Did you mean ${meant}?`;
  return `There is no subcommand "${name}". ${next}`;
}

function parsed(args: string[], { options, usage }: Subcommand): Result<Given> {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    return ok({ values: values as Given['values'], positionals });
  } catch (error) {
    if (!isParseError(error)) throw error;
    // Node's message goes on with advice about its own ways: the first sentence says what is wrong.
    const [sentence = ''] = error.message.split(/\. |\n/);
    return refuse('usage', `${sentence.replace(/\.$/, '')}. Usage: strata ${usage}`);
  }
}

const isParseError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
