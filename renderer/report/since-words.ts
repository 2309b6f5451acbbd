import type { ChangesSince } from '#shared/api/changes-since.ts';
import { t } from '#shared/words/t.ts';
import { counted } from '#shared/words/counted.ts';

/** One sentence or two on what changed in a plan since its report. */
export function sinceWords(name: string, { count, lines, isMoved }: ChangesSince): string {
  const moved = isMoved ? [t`Things were moved on the canvas.`] : [];
  return [changedWords(name, count, lines.length), ...moved].join(' ');
}

function changedWords(name: string, count: number, shown: number): string {
  if (count === 0) return t`${name} says the same as this report.`;
  return shown < count
    ? counted(
        count,
        {
          one: '{0} thing changed in {1} since this report, the first {2} shown.',
          other: '{0} things changed in {1} since this report, the first {2} shown.',
        },
        name,
        shown,
      )
    : counted(
        count,
        {
          one: '{0} thing changed in {1} since this report.',
          other: '{0} things changed in {1} since this report.',
        },
        name,
      );
}
