import { expect, test } from 'vitest';
import type { Id } from '#shared/base/ids.ts';
import { drawnTree } from '#shared/layout/drawn-tree.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import type { CheckResult } from '#shared/rules/finding.ts';
import { planMarks } from './plan-marks.ts';

const vms = ['v1', 'v2', 'v3', 'v4', 'v5', 'v6'];
const plan = drawSketch({
  parts: {
    kvm: ['hypervisor'],
    ...Object.fromEntries(vms.map((id) => [id, ['vm'] as const])),
  },
  relations: vms.map((id) => [id, 'runsOn', 'kvm'] as const),
});
const tree = drawnTree(plan);
const about = (...ids: readonly (Id | 'plan')[]) =>
  ids.map((id) => ({ id, name: id, kind: id === 'plan' ? id : ('vm' as const) }));
const judged = (severity: string, ids: readonly (Id | 'plan')[]) => ({
  severity,
  subjects: about(...ids),
});
const marksOf = (check: Record<string, unknown>) =>
  Object.fromEntries(
    planMarks(tree, {
      findings: [],
      unknown: [],
      waived: [],
      ...check,
    } as unknown as CheckResult),
  );

test('a component shows the gravest of what was found, and how often', () => {
  const findings = [judged('warning', ['v1']), judged('error', ['v1']), judged('error', ['v1'])];
  const unknown = [judged('error', ['v1']), judged('error', ['v2'])];
  expect(marksOf({ findings, unknown })).toEqual({
    v1: { mark: 'error', count: 2 },
    v2: { mark: 'unknown', count: 1 },
  });
});

test('a finding of the plan about many components marks the group that holds them, and says how many', () => {
  expect(marksOf({ findings: [judged('warning', ['plan', ...vms])] })).toEqual({
    kvm: { mark: 'warning', count: 1, label: '6 virtual machines' },
  });
});

test('what is waived is shown only where nothing else is', () => {
  const waived = [judged('error', ['v1']), judged('error', ['v2'])];
  expect(marksOf({ findings: [judged('info', ['v1'])], waived })).toEqual({
    v1: { mark: 'info', count: 1 },
    v2: { mark: 'waived', count: 1 },
  });
});
