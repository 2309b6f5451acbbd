/**
 * A name in one line, or in two where it is too wide for one: broken after a word or a hyphen, inside a word only where that is
 * too wide by itself; what two lines do not hold is cut. As browsers break it with `overflow-wrap: anywhere`.
 */
export function twoLines(
  text: string,
  fits: (text: string) => boolean,
  cut: (text: string) => string,
): readonly string[] {
  if (fits(text)) return [text];
  const at = endOfLine(text, fits);
  const rest = text.slice(at).trimStart();
  const second = fits(rest) ? rest : cut(`${rest.slice(0, endOfLine(rest, fits)).trimEnd()}…`);
  return [text.slice(0, at).trimEnd(), second];
}

/** Where a line ends that a text is too wide for. */
function endOfLine(text: string, fits: (text: string) => boolean): number {
  const most = longestThatFits(text, fits);
  return lastBreak(text, most) ?? most;
}

/** How many letters from the start fit, at least one, and none of them halved. */
function longestThatFits(text: string, fits: (text: string) => boolean): number {
  let [known, tooLong] = [1, text.length];
  while (tooLong - known > 1) {
    const middle = (known + tooLong) >> 1;
    if (fits(text.slice(0, middle))) known = middle;
    else tooLong = middle;
  }
  const isHalf = /[\uD800-\uDBFF]/.test(text[known - 1]!);
  return isHalf ? known + (known === 1 ? 1 : -1) : known;
}

/** The last place up to there where a line may end; undefined where there is none. */
function lastBreak(text: string, most: number): number | undefined {
  for (let at = most; at > 0; at--) {
    const isAfterHyphen = text[at - 1] === '-' && /\p{L}/u.test(text[at] ?? '');
    if (text[at] === ' ' || isAfterHyphen) return at;
  }
  return undefined;
}
