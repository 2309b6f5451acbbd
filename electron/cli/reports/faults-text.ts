import { wordList } from '#shared/base/word-list.ts';
import { sayMeasured } from '#shared/analysis/say-measured.ts';
import type { FaultRow } from '#shared/analysis/drill/fault-row.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { firstNames } from '../first-names.ts';
import { plainText } from '../plain-text.ts';
import { wrapped } from '../wrapped.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** What every single fault does, to be read: those that do nothing are counted, not listed. */
export function faultsText(plan: PlanView, faults: readonly FaultRow[]): string {
  const nameOf = (id: string) => plainText(plan.component(id)?.name ?? id);
  const harmful = faults.filter(
    ({ stops, restarts, degraded }) => stops.length + restarts.length + degraded.length > 0,
  );
  const lines = harmful.map((row) => wrapped(faultLine(row, nameOf), '  ', ' '.repeat(6)));
  const harmless = faults.length - harmful.length;
  return `\n${[head(faults.length, harmless), ...lines].join('\n')}\n`;
}

const head = (all: number, harmless: number): string =>
  counted(
    harmless,
    {
      one: 'SINGLE FAULTS · {1}, {0} of them do nothing',
      other: 'SINGLE FAULTS · {1}, {0} of them do nothing',
    },
    all,
  );

function faultLine(row: FaultRow, nameOf: (id: string) => string): string {
  const { failed, half, stops, restarts, degraded, worst } = row;
  const named = (ids: readonly string[]) => firstNames(ids.map(nameOf), mostNamed);
  const what = wordList(failed.map(nameOf));
  const parts = [
    ...(stops.length === 0 ? [] : [t`stops ${named(stops)}`]),
    ...(restarts.length === 0 ? [] : [restartWords(named(restarts), worst, nameOf)]),
    ...(degraded.length === 0 ? [] : [t`degrades ${named(degraded)}`]),
  ];
  return `${half ? t`half of ${what}` : what}: ${parts.join('; ')}`;
}

const restartWords = (
  names: string,
  worst: FaultRow['worst'],
  nameOf: (id: string) => string,
): string =>
  worst === undefined
    ? t`restarts ${names}`
    : t`restarts ${names}, back after ${sayMeasured('recoveryTime', worst, nameOf)}`;

const mostNamed = 6;
