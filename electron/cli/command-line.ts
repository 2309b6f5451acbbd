import { parseArgs } from 'node:util';
import { closestName } from '#shared/base/closest-name.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { subcommands } from './all-subcommands.ts';
import { help, helpFor } from './help.ts';
import type { Given, Job, Subcommand } from './subcommand.ts';
import { t } from '#shared/words/t.ts';

/** What is to be done for these arguments (without program and script), or why that is not clear. Touches nothing. */
export function readCommandLine(args: readonly string[]): Result<Job> {
  const [name, ...rest] = args;
  if (name === undefined)
    return refuse('usage', t`Say what to do. "strata --help" tells what there is.`);
  if (name === '--help' || name === '-h' || name === 'help') return ok(() => said(help()));
  if (name === '--version' || name === '-v') return ok(({ version }) => said(`${version}\n`));
  const subcommand = subcommands.get(name);
  if (subcommand === undefined) return refuse('usage', unknownSubcommand(name));
  const given = parsed(rest, subcommand);
  if (!given.ok) return given;
  if (given.value.values['help'] === true) return ok(() => said(helpFor(subcommand)));
  const job = subcommand.prepare(given.value);
  return job.ok ? job : refuse('usage', t`${job.error.message} Usage: strata ${subcommand.usage}`);
}

const said = (text: string) => ok({ text, exitCode: 0 as const });

function unknownSubcommand(name: string): string {
  const meant = closestName(name, subcommands.keys());
  return meant === undefined
    ? t`There is no subcommand "${name}". "strata --help" tells what there is.`
    : t`There is no subcommand "${name}". Did you mean ${meant}?`;
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
    return refuse('usage', t`${misuse(error.message)} Usage: strata ${usage}`);
  }
}

/** What is wrong, from what Node says: it goes on with advice about its own ways. */
function misuse(message: string): string {
  const option = /'([^' ]+)[^']*'/.exec(message)?.[1] ?? '';
  if (message.startsWith('Unknown option')) return t`Unknown option '${option}'.`;
  if (message.includes('does not take an argument')) return t`${option} takes no value.`;
  return t`${option} lacks its value.`;
}

const isParseError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
