import { copyText } from '#renderer/actions/copy-text.ts';
import { errorDetails } from '#renderer/state/telling/error-details.ts';
import { errorSentence } from '#renderer/state/telling/error-sentence.ts';
import { notify } from '#renderer/state/telling/notices.ts';
import { t } from '#shared/words/t.ts';

/** Tells a person of every error that nobody took: a mistake of ours, after which the window goes on. */
export function tellErrors(): void {
  window.addEventListener('error', ({ error, message }: ErrorEvent) => {
    if (!isHarmless(message)) tellError(error ?? message);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => tellError(reason));
}

/** Shows what went wrong, and offers what whoever mends it has to know. */
export function tellError(error: unknown): void {
  notify(
    t`Something went wrong in Strata (“${errorSentence(error)}”). Your plan is kept; if the window behaves oddly, load it anew.`,
    {
      tone: 'refusal',
      action: { label: t`Copy details`, run: () => void copyText(errorDetails(error)) },
    },
  );
}

/** What a browser says where it tells of sizes with the next picture only: nothing is lost. */
const isHarmless = (message: string): boolean => message.startsWith('ResizeObserver loop');
