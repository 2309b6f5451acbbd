import { useRef, type KeyboardEvent, type RefObject } from 'react';
import { isTyping } from '#renderer/actions/keyboard/is-typing.ts';
import { canvasPort } from '#renderer/state/shown/canvas-port.ts';
import { goBack, useFocusRequest } from '#renderer/state/window/focus-requests.ts';
import { selection, type Selection } from '#renderer/state/shown/selection.ts';
import { useLater } from '#renderer/state/base/store.ts';
import { useLaterPlanVersion, useSession } from '#renderer/state/session/use-session.ts';
import { ComponentInspector } from './ComponentInspector.tsx';
import { ManyInspector } from './ManyInspector.tsx';
import { NotesInspector } from './NotesInspector.tsx';
import { PlanInspector } from './PlanInspector.tsx';
import { RelationInspector } from './RelationInspector.tsx';
import styles from './Inspector.module.css';
import { t } from '#shared/words/t.ts';

/** Everything about what is selected; about the plan when nothing is. A moment behind: a selection shows on the canvas first. */
export function Inspector() {
  const panel = useRef<HTMLElement>(null);
  const selected = useLater(selection);
  useFocusRequest('inspector', () => {
    if (selected !== selection.get()) return false;
    const first = panel.current?.querySelector<HTMLElement>('input, button, select, textarea');
    first?.focus();
    return first !== null && first !== undefined;
  });
  useFocusRequest('name', () => take(panel, selected, 'h2 input'));
  useFocusRequest('facts', () => take(panel, selected, 'dl :is(input, select, textarea)'));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys that its fields leave: nothing to press here
    <aside
      className={styles.inspector}
      aria-label={t`Inspector`}
      data-part="inspector"
      ref={panel}
      onKeyDown={leaveByKey}
    >
      <Selected selected={selected} />
    </aside>
  );
}

/** From a name that is written Enter leads back to where one came from, as Escape does from any field that has nothing to take back. */
function leaveByKey(event: KeyboardEvent<HTMLElement>): void {
  const field = event.target as HTMLElement;
  const isName = field.matches('h2 input');
  const isLeaving = event.key === 'Escape' || (event.key === 'Enter' && isName);
  if (!isLeaving || !isTyping(field) || field.ariaExpanded === 'true') return;
  event.stopPropagation();
  // A name that will not do is said in the field, once it is drawn.
  setTimeout(() => {
    if (field.ariaInvalid !== 'true' && !goBack()) canvasPort.get()?.focus();
  });
}

/** Puts the keyboard into a field once the inspector is about what is selected now; its text is replaced by typing. */
function take(
  { current: panel }: RefObject<HTMLElement | null>,
  selected: Selection,
  field: string,
): boolean {
  if (selected !== selection.get()) return false;
  const found = panel?.querySelector<HTMLInputElement>(field);
  found?.focus();
  if (found instanceof HTMLInputElement) found.select();
  return found !== null && found !== undefined;
}

function Selected({
  selected: { components, relations, notes },
}: {
  readonly selected: Selection;
}) {
  const session = useSession();
  // What is selected may go, and come back with an undo.
  useLaterPlanVersion();
  const present = components.filter((id) => session.plan.component(id) !== undefined);
  const relation = relations[0];
  const [first] = present;
  if (present.length > 1) return <ManyInspector ids={present} />;
  if (first !== undefined) return <ComponentInspector key={first} id={first} />;
  if (relation !== undefined && session.plan.relation(relation) !== undefined) {
    return <RelationInspector key={relation} id={relation} more={relations.length - 1} />;
  }
  const presentNotes = notes.flatMap((id) => session.plan.get('note', id) ?? []);
  return presentNotes.length > 0 ? <NotesInspector notes={presentNotes} /> : <PlanInspector />;
}
