import { timeWords } from '#renderer/state/telling/when-words.ts';
import { locale } from '#shared/words/locale.ts';
import { t } from '#shared/words/t.ts';

/** When something changed, as people say it on the day `now`: "today 09:41", "yesterday", "14 November", "3 May 2024". Both in milliseconds since 1970. */
export function whenChanged(at: number, now: number): string {
  const then = new Date(at);
  const today = new Date(now);
  const daysAgo = Math.round((midnight(today) - midnight(then)) / 86_400_000);
  if (daysAgo === 0) return t`today ${timeWords(at)}`;
  if (daysAgo === 1) return t`yesterday`;
  const sameYear = then.getFullYear() === today.getFullYear();
  return then.toLocaleDateString(locale(), {
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}

const midnight = (day: Date): number =>
  new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime();
