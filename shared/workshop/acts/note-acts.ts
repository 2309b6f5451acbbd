import { z } from 'zod';
import { ok, refuse } from '#shared/base/result.ts';
import { defineAct } from '../act.ts';
import { actDetail, actId, actText } from '../act-words.ts';
import { mayDo } from '../roles.ts';
import type { Note } from '../workshop.ts';
import { t } from '#shared/words/t.ts';

/** More than any half-day brings; a limit for those who would fill a disk. */
const mostNotes = 2000;

/** Parks a matter for another day: everybody who takes part may. */
export const park = defineAct({
  name: 'park',
  deed: 'park',
  params: z.strictObject({ text: actText(500) }),
  apply: (workshop, { text }, by, { ids, now }) => {
    if (workshop.notes.length >= mostNotes) return full();
    const rest = { detail: '', owner: '', authorId: by.id, components: [] };
    const note: Note = { id: ids.next(), kind: 'parked', text, at: now, ...rest };
    return ok({ ...workshop, notes: [...workshop.notes, note] });
  },
});

const written = {
  text: actText(500),
  detail: actDetail(4000),
  owner: actDetail(120),
  components: z.array(actId).max(200),
};

/** Writes down a decision, a risk or an action. */
export const record = defineAct({
  name: 'record',
  deed: 'recordDecision',
  params: z.strictObject({ kind: z.enum(['decision', 'risk', 'action']), ...written }),
  apply: (workshop, params, by, { ids, now }) => {
    if (workshop.notes.length >= mostNotes) return full();
    const note: Note = { id: ids.next(), authorId: by.id, at: now, ...params };
    return ok({ ...workshop, notes: [...workshop.notes, note] });
  },
});

/** Says a note otherwise. */
export const reviseNote = defineAct({
  name: 'revise-note',
  deed: 'recordDecision',
  params: z.strictObject({ noteId: actId, ...written }),
  apply: (workshop, { noteId, ...params }) => {
    if (!workshop.notes.some(({ id }) => id === noteId)) return noNote();
    const notes = workshop.notes.map((note) =>
      note.id === noteId ? { ...note, ...params } : note,
    );
    return ok({ ...workshop, notes });
  },
});

/** Takes a note away: its author, or the facilitator. */
export const removeNote = defineAct({
  name: 'remove-note',
  deed: 'park',
  params: z.strictObject({ noteId: actId }),
  apply: (workshop, { noteId }, by) => {
    const note = workshop.notes.find(({ id }) => id === noteId);
    if (note === undefined) return noNote();
    if (note.authorId !== by.id && !mayDo(by.role, 'leadTopics'))
      return refuse('not-yours', t`Only its author or the facilitator takes a note away.`);
    return ok({ ...workshop, notes: workshop.notes.filter(({ id }) => id !== noteId) });
  },
});

const noNote = () => refuse('no-note', t`That note was taken away.`);
const full = () =>
  refuse('too-many', t`A workshop holds ${mostNotes} notes. Take some away first.`);
