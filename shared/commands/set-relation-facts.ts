import { z } from 'zod';
import { ok } from '#shared/base/result.ts';
import { relationOwner } from '#shared/plan/checking/fact-problem.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { wordsFor } from '#shared/plan/words/record-words.ts';
import { factsParam, idParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { existingRelation } from './existing-relation.ts';
import { stateFacts } from './state-facts.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({
  id: idParam,
  /** null takes a fact back. */
  facts: factsParam,
});

/** States facts of a relation, such as the speed of a link. */
export const setRelationFacts = defineCommand<z.infer<typeof params>>({
  name: 'set-relation-facts',
  params,
  label: ({ id }, plan) => t`Set facts of ${wordsFor(plan, 'relation', id)}`,
  change(plan, { id, facts }) {
    const relation = existingRelation(plan, id);
    if (!relation.ok) return relation;
    const draft = new PlanDraft(plan);
    const problem = stateFacts(
      draft,
      'relation',
      relation.value,
      relationOwner(relation.value),
      facts,
    );
    return problem === undefined ? ok(draft.change) : { ok: false, error: problem };
  },
});
