import type { Outcome, ServiceOutcome } from '#shared/analysis/drill/drill-answer.ts';
import { sayMeasured } from '#shared/analysis/say-measured.ts';
import type { Id } from '#shared/base/ids.ts';
import { wordList } from '#shared/base/word-list.ts';
import type { SeverityMark } from '#shared/scene/icons/glyph-shapes.ts';

type NameOf = (id: Id) => string;

/** How each outcome reads. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  stops: 'stops',
  restarts: 'restarts',
  degraded: 'degraded',
  untouched: 'untouched',
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
    service.noPlace.length === 0 ? '' : `no room for ${names(service.noPlace, nameOf)}`,
    service.dataLost === undefined
      ? ''
      : `loses ${sayMeasured('dataLoss', service.dataLost, nameOf)} of data`,
    service.outcome !== service.atBest ? `may be only ${outcomeWords[service.atBest]}` : '',
    service.note ?? '',
  ].filter((part) => part !== '');
  return parts.join('; ');
}

function restartWords({ outcome, moved, time, means }: ServiceOutcome, nameOf: NameOf): string {
  if (outcome !== 'restarts') return '';
  const after = time === undefined ? '' : ` after ${sayMeasured('recoveryTime', time, nameOf)}`;
  const hosts = [...new Set(moved.map(({ to }) => to))];
  const where = hosts.length === 0 ? '' : ` on ${names(hosts, nameOf)}`;
  return `back${where}${after}${means === undefined ? '' : ` by ${means}`}`;
}

/** The way the loss took: "PDU A → esx-01 → order-db-01". */
export const chainWords = ({ chain }: ServiceOutcome, nameOf: NameOf): string =>
  chain.map(nameOf).join(' → ');

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
    .map(([many, outcome]) => `${many} ${verb(outcome, many)}`);
  const fail = failed.length === 1 ? 'fails' : 'fail together';
  return `${names(failed, nameOf)} ${fail}: ${said.length === 0 ? 'nothing is lost' : said.join(', ')}`;
}

const verb = (outcome: Outcome, many: number): string =>
  outcome === 'degraded' ? 'degraded' : many === 1 ? outcome : outcome.slice(0, -1);
