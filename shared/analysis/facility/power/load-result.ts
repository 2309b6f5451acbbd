import type { Id } from '#shared/base/ids.ts';
import type { Measured } from '../../measured.ts';
import { combined } from '../../sums/combined.ts';
import { knownNumber } from '../../sums/known-number.ts';
import { inKilowatts } from '../divided-by.ts';
import type { Carried } from './carried.ts';
import type { CordGroup } from './cord-groups.ts';
import type { PowerFlow } from './power-flow.ts';
import { counted } from '#shared/words/counted.ts';

/** What a node carries as a result in kW: with the facts of the devices behind it, and what the UPS units between take for themselves. */
export function loadResult(
  flow: PowerFlow,
  node: Id,
  { load, groups }: { readonly load: Carried; readonly groups: Iterable<CordGroup> },
): Measured<number> {
  const { value, low, high, spread } = load;
  const parts = [...groups];
  const result = combined([...parts.map(({ power }) => power), ...lossesBehind(flow, node)], {
    value,
    low,
    high: Number.isFinite(high) ? high : undefined,
    spread: value === undefined || isPoint(spread, value) ? undefined : spread,
  });
  return withLooseCords(inKilowatts(result), parts);
}

const isPoint = ([low, high]: readonly [number, number], value: number): boolean =>
  low === value && high === value;

function lossesBehind(flow: PowerFlow, node: Id): readonly Measured<number>[] {
  if (flow.efficiencies.size === 0) return [];
  const behind = flow.hangingOn(node);
  return [...flow.efficiencies].flatMap(([id, efficiency]) =>
    id !== node && behind.has(id) ? [{ ...knownNumber(1), ...efficiency }] : [],
  );
}

/** Devices whose cords are not drawn: what is missing is where they go. */
function withLooseCords(result: Measured<number>, groups: readonly CordGroup[]): Measured<number> {
  const loose = groups.filter((group) => group.loose).flatMap(({ devices }) => devices);
  if (loose.length === 0) return result;
  const cords = loose.map(
    (component) => ({ component, field: 'psuCount', relation: 'poweredBy' }) as const,
  );
  return {
    ...result,
    missing: [...result.missing, ...cords],
    note: counted(loose.length, {
      one: 'Where the cords of {0} device go is not drawn: each may hang here or not.',
      other: 'Where the cords of {0} devices go is not drawn: each may hang here or not.',
    }),
  };
}
