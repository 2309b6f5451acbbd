import { z } from 'zod';
import { isoDay } from '#shared/base/clock.ts';
import { ok } from '#shared/base/result.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { idParam, titleParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { existingGoal } from './existing-goal.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({
  participant: titleParam,
  /** Dots on goals; none takes the vote back. Goals that are left out stay as they are. */
  dots: z
    .array(z.strictObject({ goal: idParam, dots: z.int().min(0).max(1000) }))
    .min(1)
    .max(200)
    .readonly(),
});

/** Notes how one participant voted on goals, in place of how they voted before. */
export const castVotes = defineCommand<z.infer<typeof params>>({
  name: 'cast-votes',
  params,
  label: ({ participant }) => t`Votes of ${participant}`,
  change(plan, { participant, dots }, { ids, clock }) {
    const draft = new PlanDraft(plan);
    for (const { goal, dots: count } of dots) {
      const found = existingGoal(plan, goal);
      if (!found.ok) return found;
      const [known, ...doubles] = [...draft.all('vote')].filter(
        (vote) => vote.goal === goal && vote.participant === participant,
      );
      for (const { id } of doubles) draft.remove('vote', id);
      const castOn = isoDay(clock.now());
      if (count === 0 && known !== undefined) draft.remove('vote', known.id);
      else if (known !== undefined && known.dots !== count) {
        draft.set('vote', known.id, 'dots', count);
        draft.set('vote', known.id, 'castOn', castOn);
      } else if (known === undefined && count > 0)
        draft.add('vote', { id: ids.next(), goal, participant, dots: count, castOn });
    }
    return ok(draft.change);
  },
});
