/** Words as they read in a sentence: "a", "a and b", "a, b and c"; beyond `most` the rest is counted: "a, b and 3 more". */
export function wordList(words: readonly string[], joiner: 'and' | 'or' = 'and', most = 5): string {
  const shown =
    words.length > most ? [...words.slice(0, most - 1), `${words.length - most + 1} more`] : words;
  if (shown.length < 2) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} ${joiner} ${shown.at(-1)}`;
}
