import { z } from 'zod';
import { ok, refuse } from '#shared/base/result.ts';
import type { Risk } from '#shared/plan/decision-record/decision-records.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { Waiver } from '#shared/plan/records.ts';
import { riskOfFinding } from '#shared/plan/decision-record/risk-of-finding.ts';
import { textParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { findingParams, findingWords, waiverOf } from './waiver-of.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({
  ...findingParams,
  /** What the rule says: becomes the event that may come about. */
  event: textParam.min(1),
});

/** Writes a waived finding down as a risk that is accepted: what was waived may still happen, and somebody has to own it. */
export const proposeRisk = defineCommand<z.infer<typeof params>>({
  name: 'propose-risk',
  params,
  label: (said, plan) => t`Propose risk from ${findingWords(plan, said)}`,
  change(plan, said, { ids }) {
    const words = findingWords(plan, said);
    const waiver = waiverOf(plan, said);
    if (waiver === undefined)
      return refuse('not-waived', t`${words} is not waived. Waive it first, or add a risk.`);
    const known = riskOfFinding(plan, `${said.rule} ${said.subject}`);
    if (known !== undefined)
      return refuse(
        'risk-twice',
        t`${words} is the risk “${known.title}” already. Change that one.`,
      );
    const draft = new PlanDraft(plan);
    draft.add('risk', riskFrom(ids.next(), waiver, words, said.event));
    return ok(draft.change);
  },
});

const riskFrom = (id: string, waiver: Waiver, words: string, event: string): Risk => ({
  id,
  title: words,
  cause: `Accepted: ${waiver.reason}`,
  event,
  response: 'accept',
  ...(waiver.owner === undefined ? {} : { owner: waiver.owner }),
  ...(waiver.until === undefined ? {} : { reviewOn: waiver.until }),
  links: [{ to: 'finding', id: `${waiver.rule} ${waiver.subject}` }],
});
