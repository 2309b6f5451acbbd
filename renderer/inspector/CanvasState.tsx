import type { Id } from '#shared/base/ids.ts';
import type { Component } from '#shared/plan/records.ts';
import { canvasPort } from '#renderer/state/shown/canvas-port.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './CanvasState.module.css';
import { t } from '#shared/words/t.ts';

/** How components stand on the canvas: locked, hidden, collapsed, each said in words and switched by one button. */
export function CanvasState({ components }: { readonly components: readonly Component[] }) {
  const session = useSession();
  const ids = components.map(({ id }) => id);
  const set = (state: object, on: readonly Id[] = ids) =>
    void session.run('set-canvas-state', { ids: on, ...state });
  const isLocked = components.every(({ locked }) => locked === true);
  const isHidden = components.every(({ hidden }) => hidden === true);
  const holders = components.filter(({ id }) => holdsSomething(id));
  const isFolded = holders.length > 0 && holders.every(({ collapsed }) => collapsed === true);
  return (
    <div className={styles.states} role="group" aria-label={t`On the canvas`}>
      <Button
        small
        isDisabled={session.readOnly !== undefined}
        onPress={() => set({ locked: !isLocked })}
      >
        {isLocked ? t`Unlock` : t`Lock`}
      </Button>
      <Button
        small
        isDisabled={session.readOnly !== undefined}
        onPress={() => set({ hidden: !isHidden })}
      >
        {isHidden ? t`Show` : t`Hide`}
      </Button>
      {holders.length > 0 && (
        <Button
          small
          isDisabled={session.readOnly !== undefined}
          onPress={() =>
            set(
              { collapsed: !isFolded },
              holders.map(({ id }) => id),
            )
          }
        >
          {isFolded ? t`Expand` : t`Collapse`}
        </Button>
      )}
      <StateWords isLocked={isLocked} isHidden={isHidden} />
    </div>
  );
}

function StateWords({
  isLocked,
  isHidden,
}: {
  readonly isLocked: boolean;
  readonly isHidden: boolean;
}) {
  const words = [
    ...(isLocked ? [t`locked: gestures leave it where it is`] : []),
    ...(isHidden ? [t`hidden: not drawn, still judged`] : []),
  ];
  return words.length === 0 ? null : <span className={styles.words}>{words.join('; ')}</span>;
}

const holdsSomething = (id: Id): boolean => (canvasPort.get()?.withInside([id]).length ?? 1) > 1;
