import { Copy } from 'lucide';
import { useCallback, useDeferredValue, useState } from 'react';
import { measureData } from '#shared/catalogue/measures.ts';
import { currencyOf } from '#shared/plan/currency-of.ts';
import { revealComponent } from '#renderer/actions/showing/reveal-component.ts';
import { copyText } from '#renderer/actions/copy-text.ts';
import type { MeasureBook } from '#renderer/state/session/measure-book.ts';
import { useMeasured } from '#renderer/state/session/use-analysis.ts';
import { useLaterPlanVersion, useSession } from '#renderer/state/session/use-session.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { SearchBox } from '#renderer/ui/SearchBox.tsx';
import { WindowedList } from '#renderer/ui/WindowedList.tsx';
import { Block } from './Block.tsx';
import { measureRows, rowsAsTable, type MeasureRow } from './measure-rows.ts';
import styles from './MeasureTable.module.css';
import { counted } from '#shared/words/counted.ts';
import { sourcesWords } from '#shared/catalogue/source-words.ts';
import { t } from '#shared/words/t.ts';

/** Every figure there is, to look one up, to see on what it rests, and to take all of them into a spreadsheet. */
export function MeasureTable() {
  const { plan } = useSession();
  const planVersion = useLaterPlanVersion();
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed);
  const [chosen, setChosen] = useState<string>();
  const { rows } = useMeasured(
    useCallback(
      (measures: MeasureBook) => ({ of: planVersion, rows: measureRows(measures, plan, text) }),
      [plan, planVersion, text],
    ),
  );
  const selected = rows.findIndex(({ key }) => key === chosen);
  return (
    <Block
      title={t`All figures`}
      note={counted(rows.length, { one: '{0} worked out', other: '{0} worked out' })}
      wide
      aside={
        <>
          <SearchBox label={t`Search figures`} value={typed} onChange={setTyped} />
          <IconButton
            small
            icon={Copy}
            label={t`Copy as a table`}
            onPress={() => void copy(rowsAsTable(rows, currencyOf(plan)))}
          />
        </>
      }
    >
      <div className={styles.list}>
        <WindowedList
          label={t`All figures`}
          count={rows.length}
          rowHeight={24}
          selected={selected}
          keyOf={(index) => rows[index]?.key ?? ''}
          onChoose={(index) => {
            const row = rows[index];
            if (row === undefined) return;
            setChosen(row.key);
            if (row.subject !== 'plan') revealComponent(row.subject);
          }}
        >
          {(index) => <Row row={rows[index]} />}
        </WindowedList>
      </div>
      {selected >= 0 && <Details row={rows[selected]!} />}
    </Block>
  );
}

function Row({ row }: { readonly row: MeasureRow | undefined }) {
  if (row === undefined) return null;
  return (
    <div className={styles.row}>
      <span>{row.label}</span>
      <span dir="auto">{row.subjectName}</span>
      <b>{row.words}</b>
      <span className={styles.rests}>{row.rests}</span>
    </div>
  );
}

function Details({ row }: { readonly row: MeasureRow }) {
  const { help, sources } = measureData(row.measure);
  const { note, spread } = row.result;
  return (
    <p className={styles.details}>
      {[
        help,
        t`Source: ${sourcesWords(sources)}.`,
        ...(spread === undefined ? [] : [t`Published figures allow ${spread[0]} to ${spread[1]}.`]),
        ...(note === undefined ? [] : [note]),
      ].join(' ')}
    </p>
  );
}

const copy = (table: string): Promise<void> =>
  copyText(table, t`The figures are on the clipboard as a table.`);
