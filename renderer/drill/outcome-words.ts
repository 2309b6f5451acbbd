import type { Outcome, ServiceOutcome } from '#shared/analysis/drill/drill-answer.ts';
import { sayMeasured } from '#shared/analysis/say-measured.ts';
import type { Id } from '#shared/base/ids.ts';
import { wordList } from '#shared/base/word-list.ts';
import type { SeverityMark } from '#shared/scene/icons/glyph-shapes.ts';
import { counted } from '#shared/words/counted.ts';
import { commaList } from '#shared/base/comma-list.ts';
import { t } from '#shared/words/t.ts';

type NameOf = (id: Id) => string;

/** How each outcome reads. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  stops: t`stops`,
  restarts: t`restarts`,
  degraded: t`degraded`,
  untouched: t`untouched`,
};

/** The shape beside each outcome. */
export const outcomeMarks: Readonly<Record<Outcome, SeverityMark>> = {
  stops: 'error',
  restarts: 'warning',
  degraded: 'info',
  untouched: 'met',
};

/** What becomes of a service, in one sentence: where it goes, when it is back, what is lost. */
export function outcomeSentence(service: ServiceOutcome, nameOf: NameOf): string {
  const parts = [
    restartWords(service, nameOf),
    service.noPlace.length === 0 ? '' : t`no room for ${names(service.noPlace, nameOf)}`,
    service.dataLost === undefined
      ? ''
      : t`loses ${sayMeasured('dataLoss', service.dataLost, nameOf)} of data`,
    service.outcome !== service.atBest ? t`may be only ${outcomeWords[service.atBest]}` : '',
    service.note ?? '',
  ].filter((part) => part !== '');
  return parts.join('; ');
}

function restartWords({ outcome, moved, time, means }: ServiceOutcome, nameOf: NameOf): string {
  if (outcome !== 'restarts') return '';
  const hosts = names([...new Set(moved.map(({ to }) => to))], nameOf);
  const back = backWords(
    hosts,
    time === undefined ? '' : sayMeasured('recoveryTime', time, nameOf),
  );
  return means === undefined ? back : t`${back} by ${means}`;
}

function backWords(hosts: string, after: string): string {
  if (hosts === '') return after === '' ? t`back` : t`back after ${after}`;
  return after === '' ? t`back on ${hosts}` : t`back on ${hosts} after ${after}`;
}

/** The way the loss took: "PDU A → esx-01 → order-db-01". */
export function chainWords({ chain }: ServiceOutcome, nameOf: NameOf): string {
  const [first = '', ...others] = chain.map(nameOf);
  return others.reduce((way, next) => t`${way} → ${next}`, first);
}

/** A few names, and how many more. */
export const names = (ids: readonly Id[], nameOf: NameOf): string =>
  wordList(ids.map(nameOf), 'and', 4);

/** The whole drill in a line: "esx-01 fails: 2 stop, 1 restarts, 3 degraded". */
export function drillWords(
  failed: readonly Id[],
  services: readonly Pick<ServiceOutcome, 'outcome'>[],
  nameOf: NameOf,
): string {
  const count = (wanted: Outcome) => services.filter(({ outcome }) => outcome === wanted).length;
  const said = (['stops', 'restarts', 'degraded'] as const)
    .map((outcome) => [count(outcome), outcome] as const)
    .filter(([many]) => many > 0)
    .map(([many, outcome]) => countedOutcome(outcome, many));
  const lost = said.length === 0 ? t`nothing is lost` : commaList(said);
  return failed.length === 1
    ? t`${names(failed, nameOf)} fails: ${lost}`
    : t`${names(failed, nameOf)} fail together: ${lost}`;
}

function countedOutcome(outcome: Exclude<Outcome, 'untouched'>, many: number): string {
  switch (outcome) {
    case 'stops':
      return counted(many, { one: '{0} stops', other: '{0} stop' });
    case 'restarts':
      return counted(many, { one: '{0} restarts', other: '{0} restart' });
    case 'degraded':
      return counted(many, { one: '{0} degraded', other: '{0} degraded' });
  }
}
