import { runWorker } from '../workers/run-worker.ts';
import { t } from '#shared/words/t.ts';

/**
 * Checks the whole of a plan file beside the work on it. Gives why it should not be edited any more, or undefined
 * when all is well.
 */
export async function checkAfterCrash(file: string): Promise<string | undefined> {
  const outcome = await runWorker<boolean>({
    program: 'check-integrity',
    input: file,
    timeLimitMs: 600_000,
    memoryLimitMiB: 512,
    tooMuch: { code: 'too-large', message: t`The check took too long.` },
  });
  if (!outcome.ok || outcome.value) return undefined;
  return t`${file} is damaged since a crash. It can be read here; export it and open a backup to go on.`;
}
