import type { IncomingMessage } from 'node:http';
import { languageFor, type LanguageTag } from '#shared/words/languages.ts';

/** What a guest reads, as their page finds it out too: what they chose on this machine, else the first that their browser asks for and Strata speaks. */
export function guestLanguage({ headers }: IncomingMessage): LanguageTag {
  const chosen = /(?:^|; )strata\.language=(\w+)/.exec(headers.cookie ?? '')?.slice(1) ?? [];
  const asked = (headers['accept-language'] ?? '').split(',').map((tag) => tag.trim());
  return languageFor([...chosen, ...asked]);
}
