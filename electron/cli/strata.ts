import { readFileSync } from 'node:fs';
import { randomIds, systemClock } from '#electron/backend/node-world.ts';
import { readCommandLine } from './command-line.ts';
import { plainText } from './plain-text.ts';
import type { CliWorld } from './subcommand.ts';

/** The command line. Exit codes: 0 done, 1 findings, 2 cannot read or wrong usage, 70 a bug. */
function main(): void {
  const job = readCommandLine(process.argv.slice(2));
  const answer = job.ok ? job.value(world()) : job;
  if (!answer.ok) {
    process.stderr.write(`strata: ${plainText(answer.error.message)}\n`);
    process.exitCode = 2;
    return;
  }
  for (const note of answer.value.notes ?? []) process.stderr.write(`strata: ${plainText(note)}\n`);
  process.exitCode = answer.value.exitCode;
  process.stdout.write(answer.value.text);
}

function world(): CliWorld {
  const { version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  // npm changes to its package's folder and leaves the person's own in INIT_CWD.
  return {
    folder: process.env['INIT_CWD'] ?? process.cwd(),
    clock: systemClock,
    ids: randomIds,
    version,
  };
}

// A reader such as `head` may close the pipe early: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  main();
} catch (error) {
  process.stderr.write(
    `strata: this is a bug, and nothing was written.\n${error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exitCode = 70;
}
