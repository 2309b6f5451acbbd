import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dataFolder } from '#electron/backend/library/data-folder.ts';
import { settingsFile } from '#electron/backend/library/settings-file.ts';
import { randomIds, systemClock } from '#electron/backend/node-world.ts';
import { speakLanguage } from '#shared/words/load-words.ts';
import { languageFor, type LanguageTag } from '#shared/words/languages.ts';
import type { CliWorld } from './subcommand.ts';

const exitCodeOfBugs = 70;

function world(): CliWorld {
  const about = new URL('../../package.json', import.meta.url);
  const { version } = JSON.parse(readFileSync(about, 'utf8')) as { version: string };
  // npm changes to its package's folder and leaves the person's own in INIT_CWD.
  const folder = process.env['INIT_CWD'] ?? process.cwd();
  const home = dataFolder({ env: process.env, platform: process.platform, home: homedir() });
  return { folder, home, clock: systemClock, ids: randomIds, version, stay: { say, stopped } };
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => resolve());
  });

// A reader such as `head` may close the pipe early: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** Only when asked to: what scripts read must not depend on whose machine they run on. A workshop is for people. */
function wantedLanguage([subcommand]: readonly string[], { home }: CliWorld): LanguageTag {
  const asked = process.env['STRATA_LANGUAGE'];
  if (asked !== undefined) return languageFor([asked]);
  return (subcommand === 'serve' ? settingsFile(home).read().language : undefined) ?? 'en';
}

const args = process.argv.slice(2);
await speakLanguage(wantedLanguage(args, world()));
const { runCommandLine } = await import('./run-command-line.ts');

try {
  const { code, out, err } = await runCommandLine(args, world());
  process.stderr.write(err);
  process.stdout.write(out);
  process.exitCode = code;
} catch (error) {
  const trace = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`strata: this is a bug; please report it with these lines.\n${trace}\n`);
  process.exitCode = exitCodeOfBugs;
}
