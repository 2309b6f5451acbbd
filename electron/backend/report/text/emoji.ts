/** One that may have a skin tone or ask to be drawn as a picture. */
const person = String.raw`\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?`;
/** A whole emoji: a flag, a key cap, or pictures joined to one, with their skin tones and the letters of a region's flag. */
const whole = new RegExp(
  String.raw`\p{Regional_Indicator}{2}|[0-9#*]\ufe0f?\u20e3|${person}[\u{e0020}-\u{e007f}]*(?:\u200d${person})*`,
  'gu',
);
const any = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3]/u;

/** A text in parts, each either emoji or without; most texts are one part without. */
export function partsByEmoji(
  text: string,
): readonly { readonly text: string; readonly isEmoji: boolean }[] {
  if (!any.test(text)) return [{ text, isEmoji: false }];
  const parts: { text: string; isEmoji: boolean }[] = [];
  let at = 0;
  for (const found of text.matchAll(whole)) {
    if (found.index > at) parts.push({ text: text.slice(at, found.index), isEmoji: false });
    parts.push({ text: found[0], isEmoji: true });
    at = found.index + found[0].length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), isEmoji: false });
  return parts;
}
