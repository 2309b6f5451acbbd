import { workerData } from 'node:worker_threads';
import type { LanguageTag } from '#shared/words/languages.ts';
import { speakLanguage } from '#shared/words/load-words.ts';

/** What a thread is started with. */
export interface ThreadData {
  readonly input: unknown;
  readonly language: LanguageTag;
}

/** What this thread is to work on. Its language is spoken from then on: load what says something only after awaiting this. */
export async function threadInput<Input>(): Promise<Input> {
  const { input, language } = workerData as ThreadData;
  await speakLanguage(language);
  return input as Input;
}
