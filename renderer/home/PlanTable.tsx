import { Ellipsis } from 'lucide';
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components';
import type { PlanSummary } from '#shared/api/summaries.ts';
import { duplicatePlan, trashPlan } from '#renderer/actions/files/library-acts.ts';
import { openPlan } from '#renderer/actions/files/open-plan.ts';
import { saveCopy } from '#renderer/actions/files/plan-files.ts';
import { showDialog } from '#renderer/state/window/open-dialog.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { MenuButton } from '#renderer/ui/MenuButton.tsx';
import { LayerStamp } from '#renderer/ui/glyphs/LayerStamp.tsx';
import { FindingCounts } from './FindingCounts.tsx';
import { whenChanged } from './when-changed.ts';
import { Unseen } from '#renderer/ui/Unseen.tsx';
import styles from './PlanTable.module.css';
import { t } from '#shared/words/t.ts';

/** The plans of this machine, newest first; a row opens its plan. */
export function PlanTable({
  plans,
  now,
  search,
}: {
  /** Undefined while they are being read. */
  readonly plans: readonly PlanSummary[] | undefined;
  /** The time to tell ages from, in milliseconds since 1970. */
  readonly now: number;
  readonly search: string;
}) {
  const shown = (plans ?? [])
    .filter((plan) => matches(plan, search))
    .toSorted((a, b) => b.changedAt - a.changedAt);
  return (
    <Table
      aria-label={t`Plans`}
      className={styles.table ?? ''}
      onRowAction={(planId) => void openPlan(String(planId))}
    >
      <TableHeader className={styles.header ?? ''}>
        <Column isRowHeader>{t`Plan`}</Column>
        <Column className={styles.findings ?? ''}>{t`Findings`}</Column>
        <Column className={styles.components ?? ''}>{t`Components`}</Column>
        <Column className={styles.changed ?? ''}>{t`Changed`}</Column>
        <Column className={styles.more ?? ''}>
          <Unseen>{t`More`}</Unseen>
        </Column>
      </TableHeader>
      <TableBody
        items={shown}
        renderEmptyState={() => <p className={styles.empty}>{emptySentence(plans, search)}</p>}
      >
        {(plan) => <PlanRow plan={plan} now={now} />}
      </TableBody>
    </Table>
  );
}

function PlanRow({ plan, now }: { readonly plan: PlanSummary; readonly now: number }) {
  // Zeros would say that all is well with a plan that nobody could look into.
  const isRead = plan.problem === undefined || plan.components > 0;
  return (
    <Row id={plan.id} className={styles.row ?? ''} textValue={plan.name}>
      <Cell className={styles.cell ?? ''}>
        <span className={styles.name}>
          <LayerStamp states={plan.layers} width={44} />
          <span className={styles.words}>
            <b className={styles.title} dir="auto" title={plan.name}>
              {plan.name}
            </b>
            <span className={styles.file} dir="auto" title={plan.file}>
              {plan.file}
            </span>
            {plan.problem !== undefined && <span className={styles.problem}>{plan.problem}</span>}
          </span>
        </span>
      </Cell>
      <Cell className={styles.cell ?? ''}>
        {isRead && <FindingCounts counts={plan.findings} />}
      </Cell>
      <Cell className={styles.cell ?? ''}>{isRead ? plan.components : t`not readable`}</Cell>
      <Cell className={styles.cell ?? ''}>{whenChanged(plan.changedAt, now)}</Cell>
      <Cell className={styles.cell ?? ''}>
        <PlanMenu plan={plan} />
      </Cell>
    </Row>
  );
}

const PlanMenu = ({ plan }: { readonly plan: PlanSummary }) => (
  <MenuButton
    label={t`Acts on ${plan.name}`}
    trigger={<IconButton label={t`More for ${plan.name}`} icon={Ellipsis} small />}
    entries={[
      { id: 'open', label: t`Open`, run: () => void openPlan(plan.id) },
      {
        id: 'rename',
        label: t`Rename…`,
        run: () => showDialog({ name: 'rename-plan', planId: plan.id, current: plan.name }),
      },
      { id: 'duplicate', label: t`Duplicate`, run: () => void duplicatePlan(plan.id) },
      { id: 'copy', label: t`Save a copy…`, run: () => void saveCopy(plan.id, plan.name) },
      '-',
      { id: 'trash', label: t`Move to trash`, run: () => void trashPlan(plan.id, plan.name) },
    ]}
  />
);

function emptySentence(plans: readonly PlanSummary[] | undefined, search: string): string {
  if (plans === undefined) return t`Reading the plans…`;
  if (plans.length === 0) return t`There is no plan yet. Begin with a starter plan below.`;
  return t`No plan has “${search.trim()}” in its name or file. Type less.`;
}

const matches = (plan: PlanSummary, search: string): boolean =>
  `${plan.name} ${plan.file}`.toLowerCase().includes(search.trim().toLowerCase());
