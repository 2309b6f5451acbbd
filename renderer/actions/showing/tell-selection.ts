import { wordList } from '#shared/base/word-list.ts';
import { countedNotes } from '#shared/plan/words/counted-notes.ts';
import { entryOf } from '#shared/plan/note-entry.ts';
import { openSession } from '#renderer/state/session/workspace.ts';
import { announce } from '#renderer/state/telling/announcement.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** How many components and notes are selected: "2 components and 1 note". */
export function selectedWords(): string {
  const { components, notes } = selection.get();
  return thingsWords(components.length, notes.length);
}

function thingsWords(components: number, notes: number): string {
  const forComponents = counted(components, { one: '{0} component', other: '{0} components' });
  if (notes === 0) return forComponents;
  const forNotes = countedNotes(notes);
  return components === 0 ? forNotes : wordList([forComponents, forNotes]);
}

/** Says how much is selected, where it is not said by what was walked to. */
export function tellSelection(): void {
  const { components, notes } = selection.get();
  if (notes.length > 0) return announce(t`${selectedWords()} selected on the canvas.`);
  announce(
    components.length === 0
      ? t`Nothing is selected on the canvas.`
      : counted(components.length, {
          one: '{0} component is selected on the canvas.',
          other: '{0} components are selected on the canvas.',
        }),
  );
}

/** Says how much of what is selected was copied: entries of the decision record are not. */
export function tellCopied(): void {
  const { components, notes } = selection.get();
  const plan = openSession()?.plan;
  const copied = notes.filter((id) => {
    const note = plan?.get('note', id);
    return plan !== undefined && note !== undefined && entryOf(plan, note) === undefined;
  });
  announce(
    copied.length > 0
      ? t`${thingsWords(components.length, copied.length)} copied`
      : counted(components.length, { one: '{0} component copied', other: '{0} components copied' }),
  );
}
