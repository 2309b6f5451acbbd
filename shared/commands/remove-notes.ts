import { z } from 'zod';
import { ok } from '#shared/base/result.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { noteWords } from '#shared/plan/record-words.ts';
import { idsParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { existingNote } from './existing-note.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({ ids: idsParam });

/** Takes notes and pictures off the canvas. */
export const removeNotes = defineCommand<z.infer<typeof params>>({
  name: 'remove-notes',
  params,
  label: ({ ids }, plan) => {
    const [only, ...more] = ids;
    const note = plan.get('note', only!);
    return note === undefined || more.length > 0
      ? counted(ids.length, { one: 'Remove {0} note', other: 'Remove {0} notes' })
      : t`Remove ${noteWords(note)}`;
  },
  change(plan, { ids }) {
    const draft = new PlanDraft(plan);
    for (const id of new Set(ids)) {
      const note = existingNote(plan, id);
      if (!note.ok) return note;
      draft.remove('note', id);
    }
    return ok(draft.change);
  },
});
