/**
 * How well a text answers what was typed (lower case): the higher the better, undefined when it does not. Every word must
 * be there; the beginning of the text or of a word counts more, and a shorter text more than a longer one. One word may
 * also be letters in their order, as "ncl" for "New cluster".
 */
export function matchScore(typed: string, text: string): number | undefined {
  const said = text.toLowerCase();
  const words = typed.split(/\s+/).filter(Boolean);
  if (words.length === 0 || said === '') return undefined;
  let score = said === typed ? 50 : 0;
  for (const word of words) {
    const found = wordScore(word, said);
    if (found === undefined) return words.length === 1 ? lettersScore(typed, said) : undefined;
    score += found;
  }
  return score / words.length - Math.min(said.length, 100) / 10;
}

function wordScore(word: string, said: string): number | undefined {
  const at = said.indexOf(word);
  if (at < 0) return undefined;
  if (at === 0) return 100;
  return startsWord(said, word) ? 80 : 60;
}

const startsWord = (said: string, word: string): boolean =>
  said.split(/[^\p{L}\p{N}]+/u).some((part) => part.startsWith(word));

/** Letters in their order, each at the beginning of a word or right after the one before. */
function lettersScore(typed: string, said: string): number | undefined {
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
