import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { createEngine } from '#shared/rules/engine/engine.ts';
import type { CheckResult } from '#shared/rules/finding.ts';

/** What the rules say of virtual machines without anything round them. */
export function articlePlan(): CheckResult {
  const plan = drawSketch({
    parts: {
      s1: ['server'],
      h1: ['hypervisor'],
      v1: ['vm'],
      v2: ['vm'],
      w1: ['workload', { rtoSec: 300 }],
    },
    relations: [
      ['h1', 'runsOn', 's1'],
      ['v1', 'runsOn', 'h1'],
      ['v2', 'runsOn', 'h1'],
      ['w1', 'runsOn', 'v1'],
    ],
  });
  return createEngine(plan, allRules, { today: '2026-11-22' }).result();
}
