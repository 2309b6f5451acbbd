import { z } from 'zod';
import { wordList } from '#shared/base/word-list.ts';
import { ok, refuse, type Problem } from '#shared/base/result.ts';
import { checkChange } from '#shared/plan/checking/check-change.ts';
import { findTechnology } from '#shared/plan/find-technology.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { countedNotes } from '#shared/plan/words/counted-notes.ts';
import { noteWords } from '#shared/plan/words/record-words.ts';
import { coordinate } from './command-params.ts';
import { defineCommand } from './command.ts';
import { addCopies } from './add-copies.ts';
import { addNoteCopies } from './add-note-copies.ts';
import { fragmentSchema, type Fragment } from './fragment.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({
  fragment: fragmentSchema,
  /** Where its upper left corner comes to lie; left out: a little beside where it was cut. */
  x: coordinate.optional(),
  y: coordinate.optional(),
});

/** Adds what was copied, from this plan or another, as new components and notes. */
export const pasteFragment = defineCommand<z.infer<typeof params>>({
  name: 'paste-fragment',
  params,
  label: ({ fragment }) => t`Paste ${fragmentWords(fragment)}`,
  change(plan, { fragment, x, y }, { ids }) {
    const loose = looseEnd(fragment);
    if (loose !== undefined) return { ok: false, error: loose };
    const draft = new PlanDraft(plan);
    for (const technology of fragment.technologies ?? []) {
      if (findTechnology(draft, technology.id) === undefined) draft.add('technology', technology);
    }
    const corner = cornerOf(fragment);
    const offset = { dx: (x ?? corner.x + 24) - corner.x, dy: (y ?? corner.y + 24) - corner.y };
    const copies = addCopies(draft, fragment, offset, ids);
    addNoteCopies(draft, fragment.notes ?? [], offset, copies, ids);
    const checked = checkChange(plan, draft.change);
    return checked.ok ? ok(draft.change) : checked;
  },
});

function looseEnd({ components, relations }: Fragment): Problem | undefined {
  const known = new Set(components.map(({ id }) => id));
  if (known.size < components.length) {
    return refuse(
      'fragment-ids',
      t`What is pasted has two components with the same id. Copy it again.`,
    ).error;
  }
  const loose = relations.some(({ from, to }) => !known.has(from) || !known.has(to));
  return loose
    ? refuse(
        'fragment-loose',
        t`What is pasted has a relation to a component that was not copied. Copy it again.`,
      ).error
    : undefined;
}

/** The upper left corner of what is copied, as far as cards say it; without any, as notes do. */
export function cornerOf({ components, notes = [] }: Fragment): { x: number; y: number } {
  let [x, y] = [Infinity, Infinity];
  for (const thing of components.length === 0 ? notes : components)
    [x, y] = [Math.min(x, thing.x), Math.min(y, thing.y)];
  return { x, y };
}

function fragmentWords({ components, notes = [] }: Fragment): string {
  const [component, note] = [components[0], notes[0]];
  if (component === undefined && notes.length === 1) return noteWords(note!);
  const forNotes = countedNotes(notes.length);
  if (component === undefined) return forNotes;
  const forComponents =
    components.length === 1
      ? component.name
      : counted(components.length, { one: '{0} component', other: '{0} components' });
  return notes.length === 0 ? forComponents : wordList([forComponents, forNotes]);
}
