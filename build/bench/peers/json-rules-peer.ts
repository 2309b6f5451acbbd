import { Engine } from 'json-rules-engine';
import type { Kind } from '#shared/catalogue/kinds.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { PeerPlan, Row } from './peer-plan.ts';
import { shapes } from './shapes.ts';

/**
 * json-rules-engine over each subject of each kind. It reads flat facts, so whatever needs a relation is worked out before and
 * handed over, at no cost to it. Gives how many were found.
 */
export function jsonRulesPeer(plan: PlanView, peer: PeerPlan): () => Promise<number> {
  const engines = new Map<Kind | 'plan', Engine>();
  for (const { on, constants, conditions } of shapes)
    for (const k of constants) {
      const engine = engines.get(on) ?? new Engine([], { allowUndefinedFacts: true });
      engines.set(on, engine);
      engine.addRule({
        conditions: { all: conditions(k).map((condition) => ({ ...condition })) },
        event: { type: 'found' },
      });
    }
  const subjects = [...engines].map(([on, engine]) => ({
    engine,
    facts: (on === 'plan' ? [peer.planRow(plan)] : peer.ofKind(on)).map((row) =>
      factsOf(row, peer),
    ),
  }));
  return async () => {
    let found = 0;
    for (const { engine, facts } of subjects)
      for (const each of facts) found += (await engine.run(each)).events.length;
    return found;
  };
}

type FlatFacts = Record<string, number | string | boolean>;

function factsOf(row: Row, peer: PeerPlan): FlatFacts {
  const stated = Object.entries(row).filter(
    (entry): entry is [string, number | string | boolean] => !Array.isArray(entry[1]),
  );
  return { ...Object.fromEntries(stated), ...derived(row, peer) };
}

function derived(row: Row, peer: PeerPlan): FlatFacts {
  switch (row.kind) {
    case 'vm':
      return { owned: row['owner'] !== undefined, leastHostRam: leastHostRam(row, peer) };
    case 'server':
      return { links: peer.to(row, 'linksTo').length };
    case 'array':
      return { statedAvailability: peer.goals.has('availability') };
    case 'hypervisor':
      return { coresOfOtherOwner: coresOfOtherOwner(row, peer) };
    case 'workload':
      return ofWorkload(row, peer);
    case 'hostCluster':
      return { vcpuPerCore: vcpuPerCore(row, peer) };
    case 'plan':
      return { machinesPerServer: peer.ofKind('vm').length / peer.ofKind('server').length };
    default:
      return {};
  }
}

const numbers = (rows: readonly Row[], name: string): readonly number[] =>
  rows.flatMap((row) => (typeof row[name] === 'number' ? [row[name]] : []));

function leastHostRam(machine: Row, peer: PeerPlan): number {
  const hosts = peer
    .to(machine, 'runsOn')
    .flatMap((platform) => peer.to(platform, 'runsOn'))
    .filter(({ kind }) => kind === 'server');
  return Math.min(Number.MAX_VALUE, ...numbers(hosts, 'ramGiB'));
}

function coresOfOtherOwner(row: Row, peer: PeerPlan): number {
  const others = peer
    .to(row, 'runsOn')
    .filter(
      ({ kind, ...host }) =>
        kind === 'server' &&
        host['owner'] !== undefined &&
        row['owner'] !== undefined &&
        host['owner'] !== row['owner'],
    );
  return Math.max(-1, ...numbers(others, 'cores'));
}

function ofWorkload(row: Row, peer: PeerPlan): FlatFacts {
  const machines = peer.to(row, 'runsOn');
  return {
    machines: machines.length,
    hosts: new Set(machines.flatMap((machine) => peer.to(machine, 'runsOn'))).size,
    reachesCluster: peer.reach(row).some(({ kind }) => kind === 'hostCluster'),
  };
}

function vcpuPerCore(cluster: Row, peer: PeerPlan): number {
  const members = peer.from(cluster, 'memberOf');
  const machines = members
    .filter(({ kind }) => kind === 'hypervisor')
    .flatMap((host) => peer.from(host, 'runsOn'))
    .filter(({ kind }) => kind === 'vm');
  const hosts = members.filter(({ kind }) => kind === 'server');
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return sum(numbers(machines, 'vcpu')) / sum(numbers(hosts, 'cores'));
}
