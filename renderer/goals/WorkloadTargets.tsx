import { Plus } from 'lucide';
import type { Id } from '#shared/base/ids.ts';
import { fieldOf, type FieldName } from '#shared/catalogue/fields.ts';
import type { Component } from '#shared/plan/records.ts';
import { stateFact } from '#renderer/actions/editing/edit-facts.ts';
import { placeItem } from '#renderer/actions/editing/place-item.ts';
import { revealComponent } from '#renderer/actions/showing/reveal-component.ts';
import { FactEntry } from '#renderer/facts/FactEntry.tsx';
import {
  useComponent,
  useLaterPlanVersion,
  useSession,
} from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { useWindowedRows } from '#renderer/ui/use-windowed-rows.ts';
import styles from './WorkloadTargets.module.css';
import { t } from '#shared/words/t.ts';

const columns: readonly (readonly [field: FieldName, title: string])[] = [
  ['criticality', t`Criticality`],
  ['rtoSec', 'RTO'],
  ['rpoSec', 'RPO'],
  ['availTargetPct', t`Availability`],
  ['isolation', t`Isolation`],
  ['statefulness', t`State`],
  ['osKernelFamily', t`Kernel`],
  ['peakUtilPct', t`Peak load`],
  ['users', t`Users`],
  ['dataClass', t`Data class`],
  ['survivesSiteLoss', t`Survives site loss`],
];
const rowHeight = 28;

/** What each workload asks for, to be edited in place; blanks stand out. */
export function WorkloadTargets() {
  const { plan } = useSession();
  useLaterPlanVersion();
  const workloads = workloadsOf(plan.all('component'));
  const rows = useWindowedRows(workloads.length, rowHeight);
  if (workloads.length === 0) return <NoWorkload />;
  return (
    <section
      {...rows.scroller}
      className={styles.scroller}
      aria-label={t`Targets of the workloads`}
      tabIndex={0}
    >
      <div
        role="table"
        aria-label={t`Targets of the workloads`}
        aria-rowcount={workloads.length + 1}
      >
        <div role="row" className={styles.head}>
          <span role="columnheader">{t`Workload`}</span>
          {columns.map(([field, title]) => (
            <span key={field} role="columnheader" title={fieldOf(field).help ?? title}>
              {title}
            </span>
          ))}
        </div>
        <div role="rowgroup" style={rows.spacer}>
          {workloads.slice(rows.first, rows.end).map((workload, index) => (
            <div
              key={workload.id}
              role="row"
              aria-rowindex={rows.first + index + 2}
              style={rows.at(rows.first + index)}
              className={styles.row}
            >
              <Targets id={workload.id} />
            </div>
          ))}
        </div>
      </div>
    </section>
  );
}

function Targets({ id }: { readonly id: Id }) {
  const session = useSession();
  const workload = useComponent(id);
  if (workload === undefined) return null;
  return (
    <>
      <span role="rowheader" className={styles.name}>
        <button
          type="button"
          dir="auto"
          title={t`Go to ${workload.name}`}
          onClick={() => revealComponent(workload.id)}
        >
          {workload.name}
        </button>
      </span>
      {columns.map(([field]) => (
        <span key={field} role="cell" className={styles.cell}>
          <FactEntry
            field={field}
            value={workload.facts[field]?.value}
            whose={workload.name}
            onCommit={(name, text) => stateFact(session, [workload.id], name, text)}
          />
        </span>
      ))}
    </>
  );
}

const NoWorkload = () => (
  <section className={styles.none} aria-label={t`Targets of the workloads`}>
    <p>
      {t`No workload is drawn. Place one, then say what it asks for: recovery, availability, isolation.`}
    </p>
    <Button small icon={Plus} onPress={() => placeItem({ kind: 'workload' })}>
      {t`Place a workload`}
    </Button>
  </section>
);

/** The workloads, the most critical first, then by name. */
export function workloadsOf(components: Iterable<Component>): readonly Component[] {
  const criticality = ({ facts }: Component) => Number(facts.criticality?.value ?? Infinity);
  return [...components]
    .filter(({ kind }) => kind === 'workload')
    .toSorted((a, b) => byNumber(criticality(a), criticality(b)) || (a.name < b.name ? -1 : 1));
}

/** Infinity minus Infinity is no number. */
const byNumber = (a: number, b: number): number => (a === b ? 0 : a - b);
