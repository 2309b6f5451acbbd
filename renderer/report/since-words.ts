import type { ChangesSince } from '#shared/api/changes-since.ts';

/** One sentence or two on what changed in a plan since its report. */
export function sinceWords(name: string, { count, lines, isMoved }: ChangesSince): string {
  const moved = isMoved ? ' Things were moved on the canvas.' : '';
  if (count === 0) return `${name} says the same as this report.${moved}`;
  const shown = lines.length < count ? `, the first ${lines.length} shown` : '';
  return `${count} ${count === 1 ? 'thing' : 'things'} changed in ${name} since this report${shown}.${moved}`;
}
