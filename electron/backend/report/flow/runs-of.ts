import type { Words } from '#shared/report/document/report-document.ts';
import type { Run, Style } from '../text/style.ts';

/** Words as runs in a style; links stand in the colour of links, where they lead somewhere. */
export function runsOf(
  words: Words,
  style: Style,
  anchors: ReadonlyMap<string, string>,
): readonly Run[] {
  if (typeof words === 'string') return [{ text: words, style }];
  return words.map(({ text, bold, ink, to }) => {
    const leads = to !== undefined && anchors.has(to);
    return {
      text,
      style: {
        ...style,
        bold: bold ?? style.bold,
        ink: ink ?? (leads ? 'accent' : style.ink),
        ...(leads ? { to } : {}),
      },
    };
  });
}
