import type { FaultRow } from '#shared/analysis/drill/fault-row.ts';
import { sayMeasured } from '#shared/analysis/say-measured.ts';
import type { Id } from '#shared/base/ids.ts';
import { revealComponent } from '#renderer/actions/showing/reveal-component.ts';
import { failedParts, failTogether } from '#renderer/state/shown/drill.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { WindowedList } from '#renderer/ui/WindowedList.tsx';
import { SeverityGlyph } from '#renderer/ui/glyphs/SeverityGlyph.tsx';
import type { SeverityMark } from '#shared/scene/icons/glyph-shapes.ts';
import { names } from './outcome-words.ts';
import styles from './FaultTable.module.css';
import { t } from '#shared/words/t.ts';

/** Faults, the worst first; choosing one lets it happen in the drill. */
export function FaultTable({
  label,
  rows,
}: {
  readonly label: string;
  readonly rows: readonly FaultRow[];
}) {
  const { plan } = useSession();
  const failed = useStore(failedParts).join(' ');
  const nameOf = (id: Id) => plan.component(id)?.name ?? id;
  return (
    <>
      <div className={styles.head} aria-hidden="true">
        <span />
        <span>{t`Fails`}</span>
        <span>{t`Stops`}</span>
        <span>{t`Restarts`}</span>
        <span>{t`Degraded`}</span>
        <span>{t`Back after`}</span>
      </div>
      <div className={styles.list}>
        <WindowedList
          label={label}
          count={rows.length}
          rowHeight={26}
          selected={rows.findIndex((row) => row.failed.join(' ') === failed)}
          keyOf={(index) => `${rows[index]?.failed.join(' ')} ${rows[index]?.half}`}
          onChoose={(index) => {
            const row = rows[index];
            if (row === undefined) return;
            failTogether(row.failed);
            if (row.failed[0] !== undefined) revealComponent(row.failed[0]);
          }}
        >
          {(index) => <Row row={rows[index]} nameOf={nameOf} />}
        </WindowedList>
      </div>
    </>
  );
}

function Row({
  row,
  nameOf,
}: {
  readonly row: FaultRow | undefined;
  readonly nameOf: (id: Id) => string;
}) {
  if (row === undefined) return null;
  const { failed, half, stops, restarts, degraded, worst, open } = row;
  const what = names(failed, nameOf);
  return (
    <div className={styles.row} title={stops.length > 0 ? t`Stops ${names(stops, nameOf)}` : what}>
      <SeverityGlyph severity={markOf(row)} isAlone />
      <span className={styles.name} dir="auto">
        {half ? t`half of ${what}` : what}
      </span>
      <Count ids={stops} open={open} />
      <Count ids={restarts} open={open} />
      <Count ids={degraded} open={[]} />
      <span>{worst === undefined ? '' : sayMeasured('recoveryTime', worst, nameOf)}</span>
    </div>
  );
}

/** How many; a question mark where a blank decides about some of them. */
function Count({ ids, open }: { readonly ids: readonly Id[]; readonly open: readonly Id[] }) {
  const isOpen = ids.some((id) => open.includes(id));
  return (
    <span>
      {ids.length === 0 ? '–' : ids.length}
      {isOpen && '?'}
    </span>
  );
}

function markOf({ stops, restarts, degraded }: FaultRow): SeverityMark {
  if (stops.length > 0) return 'error';
  if (restarts.length > 0) return 'warning';
  return degraded.length > 0 ? 'info' : 'met';
}
