import { outlineGrouping, outlineQuery } from '#renderer/state/shown/outline.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { ChoiceEntry } from '#renderer/ui/ChoiceEntry.tsx';
import { OutlineTable } from './OutlineTable.tsx';
import { QueryBar } from './QueryBar.tsx';
import { useOutline } from './use-outline.ts';
import { useQuery } from './use-query.ts';
import styles from './OutlinePanel.module.css';
import { t } from '#shared/words/t.ts';

const groupings = [
  { value: 'layer', label: t`by layer` },
  { value: 'place', label: t`by place` },
] as const;

/** The plan as a list: everything that can be done to a component on the canvas can be done here. */
export function OutlinePanel() {
  const grouping = useStore(outlineGrouping);
  const found = useQuery(useStore(outlineQuery));
  const outline = useOutline(found?.ok === true ? found.value.ids : undefined);
  return (
    <div className={styles.panel}>
      <div className={styles.bar}>
        <span className={styles.choice}>
          <ChoiceEntry
            label={t`Grouped`}
            value={grouping}
            blank="none"
            choices={groupings}
            onCommit={(value) => outlineGrouping.set(value === 'place' ? 'place' : 'layer')}
          />
        </span>
        <QueryBar found={found} />
      </div>
      {outline.rows.length === 0 && found === undefined && (
        <p className={styles.nothing}>
          {t`Nothing is placed yet. Drag from the palette onto a layer, or use one of the usual ways.`}
        </p>
      )}
      <OutlineTable outline={outline} />
    </div>
  );
}
