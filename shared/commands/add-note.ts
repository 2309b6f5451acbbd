import { z } from 'zod';
import { ok } from '#shared/base/result.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { pictureIssue } from '#shared/plan/note-picture.ts';
import { noteEntrySchema } from '#shared/plan/schemas/record-schemas.ts';
import { noteWords } from '#shared/plan/words/record-words.ts';
import { defineCommand } from './command.ts';
import { existingComponents } from './existing-component.ts';
import { gone } from './record-command.ts';
import { noteParams } from './note-params.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({
  ...noteParams,
  picture: noteParams.picture.optional(),
  about: noteParams.about.optional(),
  entry: noteEntrySchema.optional(),
});

/** Puts a note, a picture or an entry of the decision record on the canvas. A picture's text says what it shows. */
export const addNote = defineCommand<z.infer<typeof params>>({
  name: 'add-note',
  params,
  label: ({ text, picture }) =>
    t`Add ${noteWords({ text, ...(picture === undefined ? {} : { picture }) })}`,
  change(plan, { picture, about, entry, ...note }, { ids }) {
    const problem = picture === undefined ? undefined : pictureIssue(picture);
    if (problem !== undefined) return { ok: false, error: problem };
    if (entry !== undefined && plan.get(entry.table, entry.id) === undefined)
      return gone(entry.table, entry.id);
    const known = existingComponents(plan, about ?? []);
    if (!known.ok) return known;
    const draft = new PlanDraft(plan);
    draft.add('note', {
      id: ids.next(),
      ...note,
      ...(picture === undefined ? {} : { picture }),
      ...(about === undefined ? {} : { about: known.value.map(({ id }) => id) }),
      ...(entry === undefined ? {} : { entry }),
    });
    return ok(draft.change);
  },
});
