/** How well a text answers letters in their order, each at the beginning of a word or right after the one before; undefined when it does not. Both lower case. */
export function lettersScore(typed: string, said: string): number | undefined {
  if (typed === '') return undefined;
  let at = -1;
  for (const letter of typed) {
    const next = nextLetter(said, letter, at);
    if (next === undefined) return undefined;
    at = next;
  }
  return 30 - Math.min(said.length, 100) / 10;
}

function nextLetter(said: string, letter: string, after: number): number | undefined {
  if (said[after + 1] === letter) return after + 1;
  for (let at = after + 1; at < said.length; at++) {
    if (said[at] === letter && /[^\p{L}\p{N}]/u.test(said[at - 1] ?? ' ')) return at;
  }
  return undefined;
}
