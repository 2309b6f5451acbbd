import { Plus, TriangleAlert } from 'lucide';
import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { lowerFirst } from '#shared/base/lower-first.ts';
import { byScore } from '#shared/plan/decision-record/risk-score.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { addRecord } from '#renderer/actions/editing/record-acts.ts';
import { shownRecord, type RecordListName } from '#renderer/state/shown/shown-record.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceEntry } from '#renderer/ui/ChoiceEntry.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { SearchBox } from '#renderer/ui/SearchBox.tsx';
import { gapsOf } from './gaps-of.ts';
import { choicesOf, lineOf, listStates, listTitles, type RecordLine } from './record-words.ts';
import styles from './RecordList.module.css';
import { t } from '#shared/words/t.ts';

/** The lists, one of them shown: chosen, narrowed by words and state, walked by the arrow keys. */
export function RecordList({
  table,
  open,
}: {
  readonly table: RecordListName;
  readonly open: string | undefined;
}) {
  const session = useSession();
  return (
    <section className={styles.lists} aria-label={t`Decision record`}>
      <div className={styles.kinds}>
        <ChoiceEntry
          label={t`List`}
          value={table}
          blank="none"
          choices={Object.entries(listTitles).map(([value, label]) => ({
            value,
            label: `${label} (${session.plan.size(value as RecordListName)})`,
          }))}
          onCommit={(next) => shownRecord.set({ table: next as RecordListName })}
        />
        {table !== 'vote' && (
          <Button
            small
            icon={Plus}
            isDisabled={session.readOnly !== undefined}
            onPress={() => addRecord(session, table)}
          >
            {t`Add`}
          </Button>
        )}
      </div>
      {table !== 'vote' && <Lines key={table} table={table} open={open} />}
    </section>
  );
}

type Written = Exclude<RecordListName, 'vote'>;

function Lines({ table, open }: { readonly table: Written; readonly open: string | undefined }) {
  const { plan, ...session } = { plan: useSession().plan, today: useSession().today };
  const [text, setText] = useState('');
  const [state, setState] = useState('');
  const gaps = gapsOf(plan, session.today);
  const typed = text.trim().toLowerCase();
  const lines = linesOf(plan, table).filter(
    (line) => (state === '' || line.state === state) && line.title.toLowerCase().includes(typed),
  );
  return (
    <>
      <div className={styles.filters}>
        <SearchBox
          label={t`Find in ${lowerFirst(listTitles[table])}`}
          value={text}
          onChange={setText}
        />
        <ChoiceEntry
          label={t`State`}
          value={state}
          blank="all"
          isBlankPlain
          choices={choicesOf(listStates[table])}
          onCommit={setState}
        />
      </div>
      <ListBox
        aria-label={listTitles[table]}
        className={styles.list ?? ''}
        items={lines}
        dependencies={[lines]}
        selectionMode="single"
        selectedKeys={open === undefined ? [] : [open]}
        onSelectionChange={(keys) => {
          const [id] = keys === 'all' ? [] : [...keys];
          if (id !== undefined) shownRecord.set({ table, id: String(id) });
        }}
        renderEmptyState={() => <p className={styles.none}>{emptyWords(plan, table)}</p>}
      >
        {(line: RecordLine) => (
          <ListBoxItem
            id={line.id}
            textValue={`${line.title}, ${line.note}${openWords(gaps.get(line.id))}`}
            className={styles.line ?? ''}
          >
            <span className={styles.title}>{line.title}</span>
            <span className={styles.note}>
              {gaps.has(line.id) && <Icon icon={TriangleAlert} size={12} />}
              {line.note}
              {openWords(gaps.get(line.id))}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
    </>
  );
}

const openWords = (gaps: readonly string[] | undefined): string =>
  gaps === undefined ? '' : `, ${gaps.join(', ')}`;

const noneWords: Readonly<Record<Written, string>> = {
  decision: t`No decision is written down. Add one.`,
  requirement: t`No requirement is written down. Add one.`,
  risk: t`No risk is written down. Add one.`,
  action: t`No action is written down. Add one.`,
};

const emptyWords = (plan: PlanView, table: Written): string =>
  plan.size(table) === 0
    ? noneWords[table]
    : t`Nothing answers the filter. Type fewer letters or choose all.`;

function linesOf(plan: PlanView, table: Written): readonly RecordLine[] {
  if (table === 'risk')
    return [...plan.all('risk')].sort(byScore).map((one) => lineOf('risk', one));
  if (table === 'decision')
    return [...plan.all('decision')]
      .sort((a, b) => b.number - a.number || (a.id < b.id ? -1 : 1))
      .map((one) => lineOf('decision', one));
  return [...plan.all(table)]
    .map((one) => lineOf(table, one))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}
