import type { StrataClient } from './client.ts';
import { t } from '#shared/words/t.ts';

/** What a guest's window has in place of a backend: everything asked of it is refused in words. */
export const noBackend = (): StrataClient => refusing as unknown as StrataClient;

const refuse = (): Promise<never> =>
  Promise.reject(new Error(t`Only the host of the workshop can do that. Ask the facilitator.`));

const refusing: object = new Proxy(refuse, {
  get: (_target, key) => (key === 'then' ? undefined : refusing),
});
