import { locale } from '#shared/words/locale.ts';
import { t } from '#shared/words/t.ts';

/** A day and a time of day, as people say it: "22 Nov 2026, 19:40". */
export const whenWords = (at: number): string =>
  new Date(at).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' });

/** The time of day: "19:40". */
export const timeWords = (at: number): string =>
  new Date(at).toLocaleTimeString(locale(), {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });

/** The day: "22 Nov 2026". */
export const dayWords = (at: number): string =>
  new Date(at).toLocaleDateString(locale(), { dateStyle: 'medium' });

/** After which act, by whom and when. */
export const afterAct = (entry: {
  readonly label: string;
  readonly actor: string;
  readonly at: number;
}): string => t`after “${entry.label}”, by ${actorWords(entry.actor)}, ${whenWords(entry.at)}`;

/** Who did something: whoever sits at this machine has no name of their own. */
export const actorWords = (actor: string): string =>
  actor === 'local' || actor === '' ? t`this desk` : actor;
