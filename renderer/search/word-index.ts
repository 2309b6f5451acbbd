/** Something that was found, and how well it answers: the higher the better. */
export interface Scored<Item> {
  readonly item: Item;
  readonly score: number;
}

/** A word counts less where it only stands beside what an item is called. */
const besideShare = 0.6;
const scores = { exact: 100, beginning: 84, inside: 62, mistyped: 44 } as const;

/**
 * Items by the words that they are said with. What is typed is sought in each different word once, however many items have it, so that
 * ten thousand components cost as much as their few thousand words. A word that nothing has may be mistyped: then words that differ by a letter count.
 */
export class WordIndex<Item> {
  readonly #items: Item[] = [];
  readonly #leads: number[] = [];
  readonly #lengths: number[] = [];
  /** By word: items, each doubled, plus one where the word only stands beside. */
  readonly #postings = new Map<string, number[]>();

  get size(): number {
    return this.#items.length;
  }

  /** Takes an item in: what it is called, other words, and how much it leads or trails others. */
  add(item: Item, called: string, beside: string, lead: number): void {
    const number = this.#items.length;
    this.#items.push(item);
    this.#leads.push(lead);
    this.#lengths.push(called.length);
    const main = new Set(wordsOf(called));
    for (const word of main) this.#post(word, number * 2);
    for (const word of new Set(wordsOf(beside))) {
      if (!main.has(word)) this.#post(word, number * 2 + 1);
    }
  }

  /** The items that answer all of the words, not more than `most`, best first. */
  find(words: readonly string[], most: number): readonly Scored<Item>[] {
    const sums = new Float32Array(this.#items.length);
    for (const [place, word] of words.entries()) {
      const answering = this.#answering(word);
      for (let number = 0; number < sums.length; number++) {
        const isStill = answering[number]! > 0 && (place === 0 || sums[number]! > 0);
        sums[number] = isStill ? sums[number]! + answering[number]! : 0;
      }
    }
    const best: Scored<number>[] = [];
    for (let number = 0; number < sums.length; number++) {
      if (sums[number] === 0) continue;
      const length = Math.min(this.#lengths[number]!, 100) / 10;
      const score = sums[number]! / words.length + this.#leads[number]! - length;
      keepBest(best, { item: number, score }, most);
    }
    return best.map(({ item, score }) => ({ item: this.#items[item]!, score }));
  }

  #post(word: string, posting: number): void {
    const list = this.#postings.get(word);
    if (list === undefined) this.#postings.set(word, [posting]);
    else list.push(posting);
  }

  /** Items that have the word, or one that begins with it or holds it; where none does, one that is nearly it. */
  #answering(typed: string): Float32Array {
    const found = new Float32Array(this.#items.length);
    let isFound = false;
    for (const [word, items] of this.#postings) {
      const score = scoreOf(typed, word);
      if (score === 0) continue;
      isFound = true;
      raise(found, items, score);
    }
    if (isFound || typed.length < 4 || /^\d+$/.test(typed)) return found;
    const most = typed.length < 8 ? 1 : 2;
    for (const [word, items] of this.#postings) {
      if (isNearly(typed, word, most)) raise(found, items, scores.mistyped);
    }
    return found;
  }
}

/** The words of a text, lower case: letters and digits, and each part of a name as `web-01` or `ramGiB`. */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (const word of text.split(/[^\p{L}\p{N}+.]+/u)) {
    if (word === '') continue;
    words.push(word.toLowerCase());
    if (/[\p{Ll}\d][\p{Lu}]/u.test(word))
      words.push(...word.split(/(?<=[\p{Ll}\d])(?=\p{Lu})/u).map((part) => part.toLowerCase()));
  }
  return words;
}

function scoreOf(typed: string, word: string): number {
  const at = word.indexOf(typed);
  if (at < 0) return 0;
  if (word.length === typed.length) return scores.exact;
  return at === 0 ? scores.beginning : typed.length > 1 ? scores.inside : 0;
}

function raise(found: Float32Array, items: readonly number[], score: number): void {
  for (const posting of items) {
    const number = posting >> 1;
    const value = (posting & 1) === 0 ? score : score * besideShare;
    if (found[number]! < value) found[number] = value;
  }
}

/** Keeps the best in order; equals in the order they came. */
function keepBest(best: Scored<number>[], next: Scored<number>, most: number): void {
  if (best.length >= most && best.at(-1)!.score >= next.score) return;
  let at = best.length;
  while (at > 0 && best[at - 1]!.score < next.score) at--;
  best.splice(at, 0, next);
  if (best.length > most) best.pop();
}

/** Whether two words differ by at most so many letters: one left out, put in, exchanged with its neighbour or another. */
export function isNearly(typed: string, word: string, most: number): boolean {
  if (Math.abs(typed.length - word.length) > most) return false;
  let before: number[] = [];
  let row = Array.from({ length: word.length + 1 }, (_, index) => index);
  for (let i = 1; i <= typed.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= word.length; j++) {
      const same = typed[i - 1] === word[j - 1];
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      const isTurned =
        i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
      if (isTurned) cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return false;
    [before, row] = [row, next];
  }
  return row[word.length]! <= most;
}
