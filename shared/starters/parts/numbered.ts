/** Ids of several of a kind: `numbered('web', 2)` is web-01 and web-02. */
export const numbered = (stem: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${stem}-${String(index + 1).padStart(2, '0')}`);
