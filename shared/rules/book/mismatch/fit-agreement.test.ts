import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analysisContext } from '#shared/analysis/analysis-context.ts';
import { fitOf } from '#shared/analysis/fit/fit-of.ts';
import type { FitVerdict } from '#shared/analysis/fit/judge-form.ts';
import { randomFitPlan } from '#shared/analysis/fit/random-fit-plan.ts';
import type { ProcessingForm } from '#shared/catalogue/kind.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { checkPlan } from '#shared/rules/check-plan.ts';
import { noInterruptionWithoutLockstep } from './mis-03-no-interruption-without-lockstep.ts';
import { restartTooSlow } from './mis-02-restart-too-slow.ts';
import { migrationDoesNotRestart } from './mis-04-migration-does-not-restart.ts';
import { anotherKernelInAPartition } from './mis-08-another-kernel-in-a-partition.ts';
import { containerCannotMoveLive } from './mis-09-container-cannot-move-live.ts';
import { clusterNobodyAskedFor } from './mis-22-cluster-nobody-asked-for.ts';
import { faultToleranceNobodyAskedFor } from './mis-23-fault-tolerance-nobody-asked-for.ts';

/* A finding and a verdict never contradict each other: what a rule finds fault with, technology fit does not call right. */
const contradictions: Readonly<Record<string, readonly [ProcessingForm, readonly FitVerdict[]]>> = {
  'MIS-02': ['vmSoftware', ['doesNotFit']],
  'MIS-03': ['vmSoftware', ['doesNotFit']],
  'MIS-08': ['osPartitioning', ['doesNotFit']],
  'MIS-09': ['osPartitioning', ['doesNotFit']],
  'MIS-22': ['highAvailability', ['moreThanAsked', 'doesNotFit']],
  'MIS-23': ['faultTolerance', ['moreThanAsked', 'doesNotFit']],
};
const rules = [
  restartTooSlow,
  noInterruptionWithoutLockstep,
  migrationDoesNotRestart,
  anotherKernelInAPartition,
  containerCannotMoveLive,
  clusterNobodyAskedFor,
  faultToleranceNobodyAskedFor,
];

test('what a mismatch rule finds fault with, technology fit does not call right', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(randomFitPlan, (sketch) => {
      const plan = drawSketch(sketch);
      const { findings } = checkPlan(plan, { today: '2026-11-22', rules });
      const forms = fitOf(analysisContext(plan, '2026-11-22'), 'orders')!.forms;
      for (const { rule, subjects } of findings) {
        const [form, verdicts] = contradictions[rule] ?? [];
        const judged = forms.find((one) => one.form === form && one.present);
        if (judged === undefined || verdicts === undefined || subjects[0]?.id !== 'orders')
          continue;
        // MIS-23 looks at the recovery time alone; what may not lose its memory asks for lockstep whatever the time (MIS-03).
        const kept = plan.component('orders')!.facts.memoryLossAllowed?.value === false;
        if (rule === 'MIS-23' && kept) continue;
        seen.add(rule);
        expect([rule, form, verdicts.includes(judged.verdict)]).toEqual([rule, form, true]);
      }
    }),
    { numRuns: 250 },
  );
  expect(seen.size).toBeGreaterThanOrEqual(4);
});
