import { expect, it } from 'vitest';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { measuredIn } from '../measured-in.ts';
import { recoveryAnalysis } from './recovery-analysis.ts';

const plan = drawSketch({
  parts: {
    orders: ['workload'],
    vm: ['vm'],
    cluster: ['hostCluster', { haRestart: true }],
    backup: ['backup', { frequencyHours: 24 }],
    copy: ['replication'],
  },
  relations: [
    ['orders', 'runsOn', 'vm'],
    ['vm', 'runsOn', 'cluster'],
    ['backup', 'protects', 'orders'],
  ],
});
const means = (subject: string, measure: Parameters<typeof measuredIn>[2]) =>
  measuredIn(plan, recoveryAnalysis, measure, subject);

it('names the quickest means in words', () => {
  expect(means('orders', 'recoveryMeans')?.value).toBe('HA restart');
});

it('publishes the time in seconds, with what it assumes', () => {
  expect(means('orders', 'recoveryTime')).toEqual({
    value: 180,
    spread: [120, 300],
    used: [{ component: 'cluster', field: 'haRestart' }],
    missing: [],
    assumed: ['vmRestartSec'],
  });
});

it('waits for what a replication does not state', () => {
  expect(means('copy', 'replicationLag')?.missing).toContainEqual({
    component: 'copy',
    field: 'syncMode',
  });
});
