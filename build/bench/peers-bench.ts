import { createEngine } from '#shared/rules/engine/engine.ts';
import { generateDataCenter } from '#shared/samples/generated-data-center.ts';
import type { Figures } from './figures.ts';
import { celPeer } from './peers/cel-peer.ts';
import { jsonRulesPeer } from './peers/json-rules-peer.ts';
import { PeerPlan } from './peers/peer-plan.ts';
import { sharedRules } from './peers/shapes.ts';

/**
 * The same hundred rules over the same plan of 10,000 components, judged in full: ours, cel-js and json-rules-engine, in
 * turns, in milliseconds of CPU time. Throws when they do not find the same, for then there is nothing to compare.
 */
export async function benchPeers(): Promise<Figures> {
  const plan = generateDataCenter({ components: 10_000, seed: 1 });
  const peer = new PeerPlan(plan);
  const engine = createEngine(plan, sharedRules, { today: '2026-01-01' });
  const cel = celPeer(plan, peer);
  const jsonRules = jsonRulesPeer(plan, peer);
  const found = engine.counts().info;
  const others = { celJs: cel(), jsonRulesEngine: await jsonRules() };
  for (const [name, count] of Object.entries(others))
    if (count !== found) throw new Error(`${name} found ${count}, ours ${found}`);

  const ours: number[] = [];
  const celTimes: number[] = [];
  const jsonTimes: number[] = [];
  for (let round = 0; round < 3; round++) {
    for (let run = 0; run < 5; run++) ours.push(await cpuMs(() => engine.full()));
    celTimes.push(await cpuMs(cel));
    jsonTimes.push(await cpuMs(jsonRules));
  }
  const [own, celJs, json] = [least(ours), least(celTimes), least(jsonTimes)];
  return {
    n10000: {
      'peers.ours.fullMs': own,
      'peers.celJs.fullMs': celJs,
      'peers.jsonRulesEngine.fullMs': json,
      'peers.celJs.ratio': celJs / own,
      'peers.jsonRulesEngine.ratio': json / own,
    },
  };
}

const least = (times: readonly number[]): number => Math.min(...times);

async function cpuMs(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1000;
}
