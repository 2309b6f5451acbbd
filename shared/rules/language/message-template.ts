/** A piece of a message: text as it stands, or an expression and where it begins in the template. */
export type MessagePiece =
  | { readonly text: string }
  | { readonly expression: string; readonly at: number };

/** Splits "${self.name} has ${n} uplinks" into text and expressions. A `${` without its `}` is text. */
export function messagePieces(template: string): readonly MessagePiece[] {
  const pieces: MessagePiece[] = [];
  let done = 0;
  for (;;) {
    const start = template.indexOf('${', done);
    const end = start < 0 ? -1 : closing(template, start + 2);
    if (end < 0) break;
    if (start > done) pieces.push({ text: template.slice(done, start) });
    pieces.push({ expression: template.slice(start + 2, end), at: start + 2 });
    done = end + 1;
  }
  if (done < template.length) pieces.push({ text: template.slice(done) });
  return pieces;
}

/** The bracket that closes an expression; one inside a text does not. */
function closing(template: string, from: number): number {
  let quote = '';
  for (let at = from; at < template.length; at++) {
    const letter = template[at]!;
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === "'" || letter === '"') quote = letter;
    else if (letter === '}') return at;
  }
  return -1;
}
