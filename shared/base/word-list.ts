import { counted } from '#shared/words/counted.ts';
import { spokenLanguage } from '#shared/words/spoken.ts';

const kinds = { and: 'conjunction', or: 'disjunction' } as const;

/** Words as they read in a sentence: "a", "a and b", "a, b and c"; beyond `most` the rest is counted: "a, b and 3 more". */
export function wordList(words: readonly string[], joiner: 'and' | 'or' = 'and', most = 5): string {
  const rest = words.length - most + 1;
  const shown =
    words.length > most
      ? [...words.slice(0, most - 1), counted(rest, { one: '{0} more', other: '{0} more' })]
      : words;
  const { tag } = spokenLanguage();
  // The English of the United States would write a comma before "and".
  return new Intl.ListFormat(tag === 'en' ? 'en-GB' : tag, { type: kinds[joiner] }).format(shown);
}
