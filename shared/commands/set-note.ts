import { z } from 'zod';
import { ok } from '#shared/base/result.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { pictureIssue } from '#shared/plan/note-picture.ts';
import { noteWords } from '#shared/plan/words/record-words.ts';
import { idParam, idsParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { existingComponents } from './existing-component.ts';
import { existingNote } from './existing-note.ts';
import { noteParams } from './note-params.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({
  id: idParam,
  lane: noteParams.lane.optional(),
  x: noteParams.x.optional(),
  y: noteParams.y.optional(),
  w: noteParams.w.optional(),
  h: noteParams.h.optional(),
  text: noteParams.text.optional(),
  picture: noteParams.picture.optional(),
  /** Null for nothing. */
  about: z.union([idsParam, z.null()]).optional(),
});

/** Moves, resizes or rewrites a note, or says what it is about. What is not named stays. */
export const setNote = defineCommand<z.infer<typeof params>>({
  name: 'set-note',
  params,
  label: ({ id, text, about }, plan) => {
    const note = plan.get('note', id);
    const words = note === undefined ? t`a note` : noteWords(note);
    if (text !== undefined) return t`Rewrite ${words}`;
    return about === undefined ? t`Move ${words}` : t`Say what ${words} is about`;
  },
  change(plan, { id, picture, about, ...values }) {
    const note = existingNote(plan, id);
    if (!note.ok) return note;
    const problem = picture === undefined ? undefined : pictureIssue(picture);
    if (problem !== undefined) return { ok: false, error: problem };
    const known = existingComponents(plan, about ?? []);
    if (!known.ok) return known;
    const draft = new PlanDraft(plan);
    for (const [key, value] of Object.entries({ ...values, picture }))
      if (value !== undefined) draft.set('note', id, key, value);
    if (about !== undefined)
      draft.set(
        'note',
        id,
        'about',
        about === null ? undefined : known.value.map((each) => each.id),
      );
    return ok(draft.change);
  },
});
