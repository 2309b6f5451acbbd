import { minutesPerYear } from '#shared/analysis/availability/service-downtime.ts';
import type { DowntimeCause } from '#shared/analysis/availability/downtime-by-cause.ts';
import { roundedFor } from '#shared/analysis/say-measured.ts';
import type { DowntimeCause as DowntimeBar } from '#shared/scene/plots/downtime-waterfall.ts';
import { counted } from '#shared/words/counted.ts';
import { saidNumber } from '#shared/words/said-number.ts';
import { t } from '#shared/words/t.ts';

/** So many causes have a bar of their own; the others share one. */
const mostBars = 7;

/**
 * The causes of a downtime as bars, most costly first. What is stated or assumed is solid; what rests on blanks is the range from
 * its best to its worst.
 */
export function downtimeBars(causes: readonly DowntimeCause[]): readonly DowntimeBar[] {
  const bars = causes.map(({ label, parts, minutes, minutesLow, origin }): DowntimeBar => ({
    label,
    low: origin === 'blank' ? Math.min(minutesLow, minutes) : minutes,
    high: minutes,
    origin,
    ...(parts.length === 1 ? { link: parts[0]! } : {}),
  }));
  const rest = bars.slice(mostBars);
  if (rest.length === 0) return bars;
  const sum = (side: 'low' | 'high') => rest.reduce((total, bar) => total + bar[side], 0);
  return [
    ...bars.slice(0, mostBars),
    {
      label: counted(rest.length, { one: '{0} smaller causes', other: '{0} smaller causes' }),
      low: sum('low'),
      high: sum('high'),
      origin: '',
    },
  ];
}

/** Less than a hundredth of a minute a year is nothing that anybody could tell. */
const minutes = (value: number): string =>
  value > 0 && value < 0.01
    ? `< ${saidNumber(0.01)}`
    : saidNumber(roundedFor('min per year', value));

/** Minutes in words: "52.6", "0 to 126". */
export function minuteWords({
  low,
  high,
}: {
  readonly low: number;
  readonly high: number;
}): string {
  const [from, to] = [low, high].map(minutes);
  return from === to ? from! : t`${from!} to ${to!}`;
}

/** Minutes a year that an availability target allows. */
export const allowedMinutes = (targetPct: number): number => (1 - targetPct / 100) * minutesPerYear;
