import type { CauseOrigin } from '#shared/analysis/availability/downtime-by-cause.ts';
import type { Downtime } from '#shared/analysis/availability/availability-questions.ts';
import { roundedFor } from '#shared/analysis/say-measured.ts';
import type { DowntimeCause } from '#shared/scene/plots/downtime-waterfall.ts';

const origins: Readonly<Record<CauseOrigin, string>> = {
  stated: 'stated',
  assumed: 'assumed',
  blank: 'blank',
};

/** So many causes have a bar of their own; the others share one. */
const mostCauses = 7;

/**
 * The causes of a downtime as bars, most costly first. What is stated or assumed is solid; what rests on blanks is the range from
 * its best to its worst.
 */
export function downtimeRows({ causes }: Pick<Downtime, 'causes'>): readonly DowntimeCause[] {
  const rows = causes.map(({ label, parts, minutes, minutesLow, origin }): DowntimeCause => ({
    label,
    low: origin === 'blank' ? Math.min(minutesLow, minutes) : minutes,
    high: minutes,
    origin: origins[origin],
    ...(parts.length === 1 ? { link: parts[0]! } : {}),
  }));
  const [shown, rest] = [rows.slice(0, mostCauses), rows.slice(mostCauses)];
  if (rest.length === 0) return shown;
  const sum = (side: 'low' | 'high') => rest.reduce((total, row) => total + row[side], 0);
  return [
    ...shown,
    { label: `${rest.length} smaller causes`, low: sum('low'), high: sum('high'), origin: '' },
  ];
}

/** Minutes in words: "52.6", "0 to 126". */
export function minuteWords({
  low,
  high,
}: {
  readonly low: number;
  readonly high: number;
}): string {
  const [from, to] = [low, high].map((value) => String(roundedFor('min per year', value)));
  return from === to ? from! : `${from} to ${to}`;
}

/** Minutes a year that an availability target allows. */
export const allowedMinutes = (targetPct: number): number => (1 - targetPct / 100) * 525_600;
