import { sayMeasured } from '#shared/analysis/say-measured.ts';
import type { FaultRow } from '#shared/analysis/drill/fault-row.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { plainText } from '../plain-text.ts';
import { wrapped } from '../wrapped.ts';

/** What every single fault does, to be read: those that do nothing are counted, not listed. */
export function faultsText(plan: PlanView, faults: readonly FaultRow[]): string {
  const nameOf = (id: string) => plainText(plan.component(id)?.name ?? id);
  const harmful = faults.filter(
    ({ stops, restarts, degraded }) => stops.length + restarts.length + degraded.length > 0,
  );
  const lines = harmful.map((row) => wrapped(faultLine(row, nameOf), '  ', ' '.repeat(6)));
  const harmless = faults.length - harmful.length;
  return `\n${[`SINGLE FAULTS · ${faults.length}, ${harmless} of them do nothing`, ...lines].join('\n')}\n`;
}

function faultLine(row: FaultRow, nameOf: (id: string) => string): string {
  const { failed, half, stops, restarts, degraded, worst } = row;
  const what = `${half ? 'half of ' : ''}${failed.map(nameOf).join(' and ')}`;
  const back =
    worst === undefined ? '' : `, back after ${sayMeasured('recoveryTime', worst, nameOf)}`;
  const parts = [
    listed('stops', stops, nameOf),
    restarts.length === 0 ? '' : `${listed('restarts', restarts, nameOf)}${back}`,
    listed('degrades', degraded, nameOf),
  ].filter((part) => part !== '');
  return `${what}: ${parts.join('; ')}`;
}

const mostNamed = 6;

function listed(verb: string, ids: readonly string[], nameOf: (id: string) => string): string {
  if (ids.length === 0) return '';
  const more = ids.length - mostNamed;
  return `${verb} ${ids.slice(0, mostNamed).map(nameOf).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
