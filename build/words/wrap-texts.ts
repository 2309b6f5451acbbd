import type { LooseText } from './loose-texts.ts';
import { looseTexts } from './loose-texts.ts';

const importLine = "import { t } from '#shared/words/t.ts';\n";

/** A source file whose loose texts are said through `t`. What it does is to be read: not all that looks like words is for people. */
export function wrapTexts(file: string, source: string): string {
  const found = looseTexts(file, source);
  // A text inside another's value is left to the next round: its place moves with the one round it.
  const loose = found
    .filter((one) => !found.some((other) => other.start < one.start && one.end < other.end))
    .toSorted((a, b) => b.start - a.start);
  let text = source;
  for (const one of loose)
    text = text.slice(0, one.start) + wrapped(one, source) + text.slice(one.end);
  return loose.length > 0 && !text.includes(importLine) ? withImport(text) : text;
}

function wrapped(one: LooseText, source: string): string {
  const written = source.slice(one.start, one.end);
  const inTemplate = one.text.replaceAll(/[`\\]|\$\{/g, String.raw`\$&`);
  if (one.where === 'template') return `t${written}`;
  if (one.where === 'string') return `t\`${inTemplate}\``;
  if (one.where === 'attribute') return `{t\`${inTemplate}\`}`;
  const [before = ''] = /^\s*/.exec(written) ?? [];
  const [after = ''] = /\s*$/.exec(written) ?? [];
  const joined = one.text.replaceAll(/\s+/g, ' ').replaceAll(/[`\\]/g, String.raw`\$&`);
  return `${spaceFor(before)}{t\`${unescaped(joined)}\`}${spaceFor(after)}`;
}

/** A space beside an element on the same line is a part of what is read. */
const spaceFor = (space: string): string =>
  space === '' || space.includes('\n') ? space : `{' '}`;

const unescaped = (text: string): string =>
  text
    .replaceAll('&amp;', '&')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');

function withImport(source: string): string {
  const last = [...source.matchAll(/^import [^;]*;\n/gm)].at(-1);
  const at = last === undefined ? 0 : last.index + last[0].length;
  return source.slice(0, at) + importLine + source.slice(at);
}
