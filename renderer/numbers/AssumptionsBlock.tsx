import { RotateCcw } from 'lucide';
import { useCallback, useDeferredValue, useState } from 'react';
import { unitInCurrency } from '#shared/catalogue/currency.ts';
import { parseQuantity } from '#shared/catalogue/parse-quantity.ts';
import { currencyOf } from '#shared/plan/currency-of.ts';
import type { MeasureBook } from '#renderer/state/session/measure-book.ts';
import { useMeasured } from '#renderer/state/session/use-analysis.ts';
import { useLaterPlanVersion, useSession } from '#renderer/state/session/use-session.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { SearchBox } from '#renderer/ui/SearchBox.tsx';
import { TextEntry } from '#renderer/ui/TextEntry.tsx';
import { useWindowedRows } from '#renderer/ui/use-windowed-rows.ts';
import { assumptionRows, type AssumptionRow } from './assumption-rows.ts';
import { Block } from './Block.tsx';
import styles from './AssumptionsBlock.module.css';
import { counted } from '#shared/words/counted.ts';
import { sourceWords } from '#shared/catalogue/source-words.ts';
import { saidNumber } from '#shared/words/said-number.ts';
import { t } from '#shared/words/t.ts';

/** The book of planning values: what stands in where nothing is stated, with range and source, to be replaced by what the plan’s people know. */
export function AssumptionsBlock() {
  const { plan } = useSession();
  const planVersion = useLaterPlanVersion();
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed);
  const { rows } = useMeasured(
    useCallback(
      (measures: MeasureBook) => ({ of: planVersion, rows: assumptionRows(measures, plan, text) }),
      [plan, planVersion, text],
    ),
  );
  const windowed = useWindowedRows(rows.length, 30);
  return (
    <Block
      title={t`Planning values`}
      note={t`stand in where nothing is stated; replace them by what is known`}
      wide
      aside={<SearchBox label={t`Search planning values`} value={typed} onChange={setTyped} />}
    >
      <section
        {...windowed.scroller}
        className={styles.scroller}
        aria-label={t`Planning values, one a line`}
        tabIndex={0}
      >
        <ul style={windowed.spacer}>
          {rows.slice(windowed.first, windowed.end).map((row, index) => (
            <li key={row.name} style={windowed.at(windowed.first + index)} className={styles.row}>
              <Row row={row} />
            </li>
          ))}
        </ul>
      </section>
    </Block>
  );
}

function Row({ row: { name, data, own, figures } }: { readonly row: AssumptionRow }) {
  const session = useSession();
  const isReadOnly = session.readOnly !== undefined;
  const value = own === undefined ? data.value : own.value;
  const unit = unitInCurrency(data.unit, currencyOf(session.plan));
  return (
    <>
      <span className={styles.label} title={data.help}>
        {data.label}
      </span>
      <TextEntry
        label={data.label}
        value={typeof value === 'number' ? saidNumber(value) : String(value)}
        unit={unit}
        readOnly={isReadOnly}
        onCommit={(text) => {
          const number = parseQuantity({ label: data.label, type: 'number', unit }, text.trim());
          if (!number.ok) return number.error.message;
          const outcome = session.ask('set-assumption', { name, value: number.value });
          return outcome.ok ? undefined : outcome.error.message;
        }}
      />
      <span className={styles.range}>
        {data.range === undefined ? '' : t`${data.range[0]} to ${data.range[1]}`}
      </span>
      <span
        className={styles.source}
        title={own === undefined ? sourceWords(data.source) : undefined}
      >
        {own === undefined
          ? sourceWords(data.source)
          : t`own value of ${own.setOn}, book: ${data.value}`}
      </span>
      <span className={styles.figures}>
        {figures === 0 ? '' : counted(figures, { one: '{0} figure', other: '{0} figures' })}
      </span>
      {own === undefined ? (
        <span />
      ) : (
        <IconButton
          small
          icon={RotateCcw}
          label={t`Take ${data.label} from the book again`}
          isDisabled={isReadOnly}
          onPress={() => session.run('clear-assumption', { name })}
        />
      )}
    </>
  );
}
