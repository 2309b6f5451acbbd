/**
 * Breaks a text into lines of at most `width` characters between words. The first line begins with `first`, all others
 * with `rest`; a word that is longer than a line gets one of its own.
 */
export function wrapped(text: string, first = '', rest = '', width = 80): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join('\n');
}
