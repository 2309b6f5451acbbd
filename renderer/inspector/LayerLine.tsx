import { ChevronDown, ChevronRight } from 'lucide';
import type { Layer } from '#shared/catalogue/layers.ts';
import { askNotNeeded } from '#renderer/actions/tables/layer-actions.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { findingsHidden } from '#renderer/state/room/room.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { useLayerStates } from '#renderer/state/session/use-check.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { checkingWord, stateWords } from '#shared/scene/icons/glyph-words.ts';
import { LayerStateGlyph } from '#renderer/ui/glyphs/LayerStateGlyph.tsx';
import styles from './LayerLine.module.css';
import { lowerFirst } from '#shared/base/lower-first.ts';
import { t } from '#shared/words/t.ts';

/** One layer with its state; opening it tells what the layer is for. */
export function LayerLine({
  layer,
  isOpen,
  onToggle,
}: {
  readonly layer: Layer;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  const state = useLayerStates()[layer];
  const isHidden = useStore(findingsHidden);
  const declared = useSession().plan.get('declaration', layer);
  return (
    <div className={styles.line} data-layer={layer}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        title={declared?.reason ?? t`What ${lowerFirst(laneTitles[layer])} is for`}
        onClick={onToggle}
      >
        <Icon
          icon={isOpen ? ChevronDown : ChevronRight}
          size={12}
          isDirected
          className={styles.angle}
        />
        <span className={styles.name}>{laneTitles[layer]}</span>
        {state !== undefined && <LayerStateGlyph state={state} />}
        {state !== undefined && stateWords[state]}
        {state === undefined && !isHidden && checkingWord}
      </button>
      {(state === 'missing' || declared !== undefined) && (
        <Button look="link" onPress={() => askNotNeeded(layer)}>
          {declared === undefined ? t`Not needed…` : t`Change…`}
        </Button>
      )}
    </div>
  );
}
