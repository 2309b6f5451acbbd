import { t } from '#shared/words/t.ts';
import { subcommands } from './all-subcommands.ts';
import type { HelpPart, Subcommand } from './subcommand.ts';
import { wrapped } from './wrapped.ts';

/** The help for the whole command line. */
export function help(): string {
  const lines = [...subcommands].map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`);
  return [
    t`strata: plan a data center on the seven layers of virtualization`,
    '',
    t`Usage: strata SUBCOMMAND …   (from a clone: npm run -s strata -- SUBCOMMAND …)`,
    '',
    ...lines,
    '',
    `  ${t`strata SUBCOMMAND --help tells more; strata --version tells the version.`}`,
    `  ${t`The workbench itself opens with "npm start".`}`,
    '',
  ].join('\n');
}

/** The help for one subcommand. */
export const helpFor = ({ usage, summary, details }: Subcommand): string =>
  [
    t`Usage: strata ${usage}`,
    '',
    `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`,
    '',
    ...details.flatMap((part) => [...partLines(part), '']),
  ].join('\n');

const widest = 88;

function partLines({ says, options = {} }: HelpPart): readonly string[] {
  const width = Math.max(...Object.keys(options).map((option) => option.length)) + 6;
  const lines = Object.entries(options).map(([option, words]) =>
    wrapped(words, `  --${option}`.padEnd(width), ' '.repeat(width), widest),
  );
  return says === undefined ? lines : [wrapped(says, '', '', widest), ...lines];
}
