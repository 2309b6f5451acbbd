import type { LaneArea } from '#shared/layout/band-layout.ts';
import type { DrawnLane } from '#shared/layout/card-geometry.ts';
import { noteText } from '#shared/plan/note-text.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Note } from '#shared/plan/records.ts';
import { t } from '#shared/words/t.ts';
import type { GroupShape, Shape } from '../scene.ts';
import type { TextWidth } from '../text-width.ts';
import { wrapText } from '../wrap-text.ts';

const padding = 8;
const lineHeight = 16;

/** Notes, pictures and entries of the decision record where they lie, over everything else. */
export const noteShapes = (
  plan: PlanView,
  areas: Readonly<Record<DrawnLane, LaneArea>>,
  widthOf: TextWidth,
): Shape[] =>
  [...plan.all('note')].flatMap((note) => {
    if (note.lane === 'planning') return [];
    const { origin } = areas[note.lane];
    const shown = { ...note, text: noteText(plan, note) };
    return [noteShape(shown, note.x + origin.x, note.y + origin.y, widthOf)];
  });

function noteShape(note: Note, x: number, y: number, widthOf: TextWidth): GroupShape {
  const { w, h, text, picture, entry } = note;
  const isPicture = picture !== undefined;
  const isPlain = !isPicture && entry === undefined;
  return {
    is: 'group',
    name: isPicture ? t`Picture: ${text}` : isPlain ? t`Note: ${text}` : text,
    shapes: [
      {
        is: 'rect',
        x: x + 0.5,
        y: y + 0.5,
        w: w - 1,
        h: h - 1,
        radius: 4,
        fill: isPlain ? 'warn-soft' : 'card',
        stroke: { ink: isPicture ? 'line-2' : isPlain ? 'warn' : 'accent' },
      },
      ...(isPicture
        ? [{ is: 'image', x, y, w, h, href: picture, name: text } as const]
        : words(text, x, y, w, h, widthOf)),
    ],
  };
}

function words(
  text: string,
  x: number,
  y: number,
  w: number,
  h: number,
  widthOf: TextWidth,
): Shape[] {
  const lines = text.split('\n').flatMap((line) => wrapText(line, w - 2 * padding, 12, widthOf));
  const most = Math.max(1, Math.floor((h - padding) / lineHeight));
  return lines.slice(0, most).map((line, index) => ({
    is: 'text',
    x: x + padding,
    y: y + padding + 10 + index * lineHeight,
    text: line,
    size: 12,
    ink: 'ink',
  }));
}
