import type { PackingHost } from './packing-problem.ts';

/** Hosts that are alike, taken together. */
interface HostType {
  readonly host: PackingHost;
  readonly count: number;
}

/**
 * What is left in the worst cases of losing so many hosts. Like hosts are merged, and a host is lost only when every host that is
 * at least as large in both is lost already: to lose a smaller one instead leaves more.
 */
export function* hostsLeft(
  hosts: readonly PackingHost[],
  lost: number,
): Generator<readonly PackingHost[], void> {
  if (lost >= hosts.length) return yield [];
  const types = typesOf(hosts);
  for (const taken of lossesFrom(types, 0, lost, []))
    yield types.flatMap(({ host, count }, type) =>
      Array.from({ length: count - taken[type]! }, () => host),
    );
}

/** How many of each type are lost, the types from the largest down. */
function* lossesFrom(
  types: readonly HostType[],
  type: number,
  lost: number,
  taken: readonly number[],
): Generator<readonly number[], void> {
  if (type === types.length) {
    if (lost === 0) yield taken;
    return;
  }
  const most = mayBeLost(types, type, taken) ? Math.min(lost, types[type]!.count) : 0;
  for (let count = most; count >= 0; count--)
    yield* lossesFrom(types, type + 1, lost - count, [...taken, count]);
}

const mayBeLost = (types: readonly HostType[], type: number, taken: readonly number[]): boolean =>
  taken.every(
    (count, larger) =>
      count === types[larger]!.count || !covers(types[larger]!.host, types[type]!.host),
  );

const covers = (a: PackingHost, b: PackingHost): boolean =>
  a.cores >= b.cores && a.memory >= b.memory;

function typesOf(hosts: readonly PackingHost[]): readonly HostType[] {
  const sorted = hosts.toSorted((a, b) => b.cores - a.cores || b.memory - a.memory);
  const types: { host: PackingHost; count: number }[] = [];
  for (const host of sorted) {
    const last = types.at(-1);
    if (last?.host.cores === host.cores && last.host.memory === host.memory) last.count++;
    else types.push({ host, count: 1 });
  }
  return types;
}
