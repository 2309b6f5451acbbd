import type { ProcessingForm } from '#shared/catalogue/kind.ts';
import type { Check, Judgement } from './check.ts';
import type { FitCase } from './fit-case.ts';
import { judgeCopies } from './judge-copies.ts';
import { judgeFailover } from './judge-failover.ts';
import { judgeFaultTolerance } from './judge-fault-tolerance.ts';
import { judgeMachines } from './judge-machines.ts';
import { judgeParallel } from './judge-parallel.ts';
import { judgePartitions } from './judge-partitions.ts';
import { t } from '#shared/words/t.ts';

/** How far a form suits a workload. */
export type FitVerdict = 'fits' | 'moreThanAsked' | 'doesNotFit' | 'cannotTell';

/** How each verdict reads. */
export const verdictLabels: Readonly<Record<FitVerdict, string>> = {
  fits: t`fits`,
  moreThanAsked: t`fits, more than asked`,
  doesNotFit: t`does not fit`,
  cannotTell: t`cannot tell`,
};

const judges: Readonly<Record<ProcessingForm, (fit: FitCase) => Judgement>> = {
  parallelProcessing: judgeParallel,
  workloadManagement: judgeCopies,
  highAvailability: judgeFailover,
  vmSoftware: judgeMachines,
  osPartitioning: judgePartitions,
  faultTolerance: judgeFaultTolerance,
};

export interface Judged {
  readonly judgement: Judgement;
  readonly verdict: FitVerdict;
  /** The check that decides, where not all hold. */
  readonly deciding?: Check;
}

/** Judges a form for a workload: one check that fails decides, then one that waits; what holds may still be more than asked. */
export function judgeForm(form: ProcessingForm, fit: FitCase): Judged {
  const judgement = judges[form](fit);
  const failing = judgement.checks.find(({ holds }) => holds === false);
  if (failing !== undefined) return { judgement, verdict: 'doesNotFit', deciding: failing };
  const open = judgement.checks.find(({ holds }) => holds === undefined);
  if (open !== undefined) return { judgement, verdict: 'cannotTell', deciding: open };
  return { judgement, verdict: judgement.excess === undefined ? 'fits' : 'moreThanAsked' };
}
