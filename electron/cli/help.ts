import { subcommands } from './all-subcommands.ts';
import type { Subcommand } from './subcommand.ts';

/** The help for the whole command line. */
export function help(): string {
  const lines = [...subcommands].map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`);
  return [
    'strata: plan a data center on the seven layers of virtualization',
    '',
    'Usage: strata SUBCOMMAND …   (from a clone: npm run -s strata -- SUBCOMMAND …)',
    '',
    ...lines,
    '',
    '  strata SUBCOMMAND --help tells more; strata --version tells the version.',
    '  The workbench itself opens with "npm start".',
    '',
  ].join('\n');
}

/** The help for one subcommand. */
export const helpFor = ({ usage, summary, details }: Subcommand): string =>
  [
    `Usage: strata ${usage}`,
    '',
    `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`,
    '',
    details,
    '',
  ].join('\n');
