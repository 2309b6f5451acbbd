import { KindIcon } from '#renderer/ui/glyphs/KindIcon.tsx';
import { laneIcons } from '#shared/scene/icons/kind-icon.ts';
import { useStore, type Store } from '#renderer/state/base/store.ts';
import type { Gesture } from './gesture-state.ts';
import styles from './DropHint.module.css';

/** Beside the pointer: where something belongs and the way round, or what a drop will do. */
export function DropHint({ gesture }: { readonly gesture: Store<Gesture | undefined> }) {
  const now = useStore(gesture);
  if (now === undefined || now.kind === 'marquee') return null;
  const place = { left: now.at.x + 16, top: now.at.y + 20 };
  if (now.kind !== 'relate' && now.meaning?.kind === 'elsewhere') {
    const { hint } = now.meaning;
    return (
      <div className={styles.hint} style={place}>
        {now.kind === 'palette' && (
          <span className={styles.icon} data-layer={now.item.lane}>
            <KindIcon name={laneIcons[now.item.lane]} />
          </span>
        )}
        <p>
          <b>{hint.title}</b> {hint.text}
        </p>
      </div>
    );
  }
  if (now.says === undefined) return null;
  return (
    <div className={styles.hint} style={place}>
      <p>{now.says}</p>
    </div>
  );
}
