import { z } from 'zod';
import { ok } from '#shared/base/result.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { noteWords, wordsFor } from '#shared/plan/words/record-words.ts';
import { idsParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { takeNotesOff } from './take-notes-off.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({
  ids: idsParam,
  /** Entries of the decision record that lie there are removed from the record too, with all their places on the canvas. */
  withEntries: z.boolean().optional(),
});

/** Takes notes and pictures off the canvas. Entries of the decision record stay in the record unless told otherwise. */
export const removeNotes = defineCommand<z.infer<typeof params>>({
  name: 'remove-notes',
  params,
  label: ({ ids, withEntries }, plan) => {
    const [only, ...more] = ids;
    const note = plan.get('note', only!);
    if (note?.entry !== undefined && more.length === 0)
      return withEntries === true
        ? t`Remove ${wordsFor(plan, note.entry.table, note.entry.id)}`
        : t`Take ${wordsFor(plan, note.entry.table, note.entry.id)} off the canvas`;
    return note === undefined || more.length > 0
      ? counted(ids.length, { one: 'Remove {0} note', other: 'Remove {0} notes' })
      : t`Remove ${noteWords(note)}`;
  },
  change(plan, { ids, withEntries }) {
    const draft = new PlanDraft(plan);
    const problem = takeNotesOff(plan, draft, ids, withEntries);
    return problem === undefined ? ok(draft.change) : { ok: false, error: problem };
  },
});
