import type { Id } from '#shared/base/ids.ts';
import { useStore, type Store } from '#renderer/state/store.ts';
import { usePlanVersion } from '#renderer/state/use-session.ts';
import { useCanvasView } from './canvas-context.ts';
import { sightOf } from './viewport.ts';
import { spokenComponent } from './spoken.ts';
import styles from './Canvas.module.css';

/** Names listed for a screen reader at most. */
const mostNames = 200;

/** What the canvas says to a screen reader: where the keyboard is, and what is in sight. */
export function Spoken({
  focused,
  activeId,
}: {
  readonly focused: Store<Id | undefined>;
  readonly activeId: string;
}) {
  const view = useCanvasView();
  const id = useStore(focused);
  useStore(view.picture);
  useStore(view.mounted);
  usePlanVersion();
  const say = (each: Id) =>
    spokenComponent(
      view.session.plan,
      each,
      view.model.tree.children.get(each)?.length ?? 0,
      view.session.engine.findingsOf(each),
    );
  const inSight = view.model.grid
    .within(sightOf(view.viewport, view.size))
    .slice(0, mostNames)
    .map((slot) => view.model.idAt(slot));
  return (
    <>
      <div id={activeId} className={styles.spoken}>
        {id === undefined ? '' : say(id)}
      </div>
      <div className={styles.spoken} aria-live="polite">
        {id === undefined ? '' : say(id)}
      </div>
      <ul className={styles.spoken} aria-label="In view">
        {inSight.map((each) => (
          <li key={each}>{say(each)}</li>
        ))}
      </ul>
    </>
  );
}
