import { expect, test } from 'vitest';
import type { WaiverState, WaiverStatus } from '#shared/rules/finding.ts';
import { byNeed } from './waiver-order.ts';

const status = (state: WaiverState, rule: string): WaiverStatus => ({
  state,
  waiver: { id: rule, rule, subject: 'plan', reason: 'Agreed', waivedOn: '2026-01-01' },
});

test('waivers that ask for a decision come first', () => {
  const sorted = [
    status('holds', 'A-01'),
    status('expired', 'B-02'),
    status('expired', 'B-01'),
    status('rule-off', 'C-01'),
    status('reopened', 'D-01'),
    status('unused', 'E-01'),
  ].toSorted(byNeed);
  expect(sorted.map(({ waiver, state }) => `${state} ${waiver.rule}`)).toEqual([
    'reopened D-01',
    'expired B-01',
    'expired B-02',
    'unused E-01',
    'holds A-01',
    'rule-off C-01',
  ]);
});
