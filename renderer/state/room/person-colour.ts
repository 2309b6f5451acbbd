const colours = 5;

/** The colour of somebody's cursor and initials, as the token `--p1` to `--p5`: the same in every window. */
export function personColour(id: string): string {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return `var(--p${(sum % colours) + 1})`;
}

/** Up to two letters that stand for a name. */
export const initials = (name: string): string => {
  const words = name.split(/[\s-]+/).filter((word) => word !== '');
  const letters = words.length > 1 ? [words[0]!, words.at(-1)!] : [name.slice(0, 1), name.slice(1)];
  return letters
    .map((word) => Array.from(word)[0] ?? '')
    .join('')
    .toUpperCase();
};
