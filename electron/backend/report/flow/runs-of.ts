import type { Words } from '#shared/report/document/report-document.ts';
import type { Run, Style } from '../text/style.ts';
import type { Look } from './look.ts';

/** What words become runs with: a flow has it. */
interface RunWorld {
  readonly anchors: ReadonlyMap<string, string>;
  readonly look: Look;
}

/** Words as runs in a style; links stand in the colour of links, where they lead somewhere. */
export function runsOf(words: Words, style: Style, { anchors, look }: RunWorld): readonly Run[] {
  if (typeof words === 'string') return [{ text: words, style }];
  return words.map(({ text, bold, ink, to }) => {
    const leads = to !== undefined && anchors.has(to);
    return {
      text,
      style: {
        ...style,
        bold: bold ?? style.bold,
        ink: ink ?? (leads ? look.link : style.ink),
        ...(leads ? { to } : {}),
      },
    };
  });
}
