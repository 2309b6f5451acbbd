import { expect, it } from 'vitest';
import { setPatch } from '#shared/plan/change.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { analysisContext } from '../analysis-context.ts';
import { drill } from './drill.ts';
import { drillModel } from './drill-model.ts';

const drawn = () =>
  drawSketch({
    parts: {
      web: ['workload'],
      vm: ['vm', { ramGiB: 8, vcpu: 2 }],
      cluster: ['hostCluster', { haRestart: true }],
      hv: ['hypervisor'],
      a: ['server', { ramGiB: 64, cores: 8 }],
      b: ['server', { ramGiB: 64, cores: 8 }],
    },
    relations: [
      ['web', 'runsOn', 'vm'],
      ['vm', 'runsOn', 'hv'],
      ['hv', 'runsOn', 'a'],
      ['a', 'memberOf', 'cluster'],
      ['b', 'memberOf', 'cluster'],
    ],
  });
const contextOf = (plan: ReturnType<typeof drawn>) => analysisContext(plan, '2026-11-22');

it('is kept while the plan says the same, also for another run', () => {
  const plan = drawn();
  expect(drillModel(contextOf(plan))).toBe(drillModel(contextOf(plan)));
});

it('follows a fact, and a product that runs machines in lockstep', () => {
  const plan = drawn();
  const outcome = () => drill(contextOf(plan), ['a']).services[0]?.outcome;
  const seen = [outcome()];
  plan.apply([
    setPatch(
      'component',
      'cluster',
      'facts.haRestart',
      plan.component('cluster')!.facts.haRestart,
      {
        value: false,
        origin: 'typed',
      },
    ),
  ]);
  seen.push(outcome());
  plan.apply([setPatch('component', 'cluster', 'technology', undefined, 'stratus-everrun')]);
  seen.push(outcome());
  expect(seen).toEqual(['restarts', 'stops', 'degraded']);
});
