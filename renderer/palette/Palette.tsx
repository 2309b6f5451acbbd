import { Plus, Search } from 'lucide';
import {
  useCallback,
  useDeferredValue,
  useRef,
  useState,
  type Dispatch,
  type SetStateAction,
} from 'react';
import type { Lane } from '#shared/catalogue/layers.ts';
import { useLayerStates } from '#renderer/state/session/use-check.ts';
import { canvasPort } from '#renderer/state/shown/canvas-port.ts';
import { draggedItem } from '#renderer/state/window/dragged-item.ts';
import { goBack, useFocusRequest, requestFocus } from '#renderer/state/window/focus-requests.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { showDialog } from '#renderer/state/window/open-dialog.ts';
import { isNarrow, paletteOpen } from '#renderer/state/window/panels.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { useCatalogue } from '#renderer/state/session/use-catalogue.ts';
import { useLaterPlanVersion, useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { SearchBox } from '#renderer/ui/SearchBox.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { LayerStateGlyph } from '#renderer/ui/glyphs/LayerStateGlyph.tsx';
import { laneIcons } from '#renderer/ui/lane-icons.ts';
import { PaletteTree } from './PaletteTree.tsx';
import { paletteLanes, paletteRows, searchedRows, type PaletteRow } from './palette-rows.ts';
import { placedCounts } from './placed-counts.ts';
import { sameRows } from './same-rows.ts';
import styles from './Palette.module.css';
import { t } from '#shared/words/t.ts';

/** What can be placed, by layer. On a narrow window a rail that unfolds over the canvas. */
export function Palette() {
  const narrow = useStore(isNarrow);
  const unfolded = useStore(paletteOpen);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set<string>(['access', 'processing']));
  useFocusRequest('palette-search', () => {
    if (narrow && !unfolded) paletteOpen.set(true);
    // Answered by the search field itself, once it is there.
    return false;
  });
  const unfoldAt = (lane: Lane) => {
    setOpen(new Set([lane]));
    paletteOpen.set(true);
  };
  return (
    <aside
      className={classes(styles.palette, narrow && styles.narrow)}
      data-part="palette"
      aria-label={t`Palette`}
    >
      {narrow && <Rail onUnfold={unfoldAt} />}
      {(!narrow || unfolded) && <Unfolded open={open} setOpen={setOpen} isOver={narrow} />}
    </aside>
  );
}

function Rail({ onUnfold }: { readonly onUnfold: (lane: Lane) => void }) {
  const states = useLayerStates();
  return (
    <div className={styles.rail}>
      <IconButton
        icon={Search}
        label={t`Find a technology`}
        hint="/"
        onPress={() => requestFocus('palette-search')}
      />
      <span className={styles.railRule} />
      {paletteLanes.map((lane) => {
        const state = states[lane as keyof typeof states];
        return (
          <span key={lane} data-layer={lane} className={styles.railLane}>
            <IconButton
              icon={laneIcons[lane]}
              label={laneTitles[lane]}
              onPress={() => onUnfold(lane)}
              mark={
                state !== undefined && (
                  <span className={styles.railState}>
                    <LayerStateGlyph state={state} size={10} isAlone />
                  </span>
                )
              }
            />
          </span>
        );
      })}
    </div>
  );
}

/** Back to where one came from to find something; a palette over the canvas folds. */
function leave(): void {
  paletteOpen.set(false);
  if (!goBack()) canvasPort.get()?.focus();
}

function Unfolded({
  open,
  setOpen,
  isOver,
}: {
  readonly open: ReadonlySet<string>;
  readonly setOpen: Dispatch<SetStateAction<ReadonlySet<string>>>;
  readonly isOver: boolean;
}) {
  const [search, setSearch] = useState('');
  const deferred = useDeferredValue(search).trim();
  const input = useRef<HTMLInputElement>(null);
  const tree = useRef<HTMLDivElement>(null);
  const catalogue = useCatalogue();
  const isDragging = useStore(draggedItem) !== undefined;
  const { plan } = useSession();
  useLaterPlanVersion();
  const counts = placedCounts(plan);
  const wanted =
    deferred === ''
      ? paletteRows(catalogue, counts, open)
      : searchedRows(catalogue, counts, deferred);
  const [shown, setShown] = useState<readonly PaletteRow[]>([]);
  const rows = sameRows(shown, wanted);
  if (rows !== shown) setShown(rows);
  const toggle = useCallback((key: string) => setOpen((before) => toggled(before, key)), [setOpen]);
  useFocusRequest('palette-search', () => {
    input.current?.focus();
    return input.current !== null;
  });
  return (
    <div
      className={classes(
        styles.unfolded,
        isOver && styles.over,
        isOver && isDragging && styles.outOfTheWay,
      )}
    >
      <div className={styles.head}>
        <SearchBox
          label={t`Find a technology`}
          value={search}
          onChange={setSearch}
          keys="/"
          inputRef={input}
          onLeave={leave}
          onLeaveDown={() => tree.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()}
        />
      </div>
      {rows.length === 0 ? (
        <div className={styles.nothing}>
          <p>{t`Nothing here is called “${deferred}”.`}</p>
          <Button
            small
            icon={Plus}
            onPress={() => showDialog({ name: 'add-technology', given: deferred })}
          >
            {t`Add it as a technology…`}
          </Button>
        </div>
      ) : (
        <PaletteTree ref={tree} rows={rows} onToggle={toggle} canToggle={deferred === ''} />
      )}
      <div className={styles.foot}>
        <Button
          look="quiet"
          small
          icon={Plus}
          onPress={() => showDialog({ name: 'add-technology' })}
        >
          {t`Add a technology…`}
        </Button>
      </div>
    </div>
  );
}

function toggled(open: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(open);
  if (!next.delete(key)) next.add(key);
  return next;
}
