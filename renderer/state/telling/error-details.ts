import { errorSentence } from './error-sentence.ts';
import { appInfo } from '../session/workspace.ts';

/** What whoever mends Strata has to know of an error: the version, the browser, and where it came from. Nothing of the plan. */
export function errorDetails(error: unknown): string {
  const where = error instanceof Error ? error.stack : undefined;
  return [
    `Strata ${appInfo.get()?.version ?? ''}`.trim(),
    navigator.userAgent,
    where ?? errorSentence(error),
  ].join('\n');
}
