import { useState } from 'react';
import { costByKind, type CostRow } from '#shared/analysis/cost/cost-by-kind.ts';
import { sayMeasured } from '#shared/analysis/say-measured.ts';
import type { MeasureName } from '#shared/catalogue/measures.ts';
import { currencyOf } from '#shared/plan/currency-of.ts';
import { useAnswer, useMeasures } from '#renderer/state/session/use-analysis.ts';
import { usePlanValue, useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { TextEntry } from '#renderer/ui/TextEntry.tsx';
import { Block } from './Block.tsx';
import styles from './CostBlock.module.css';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

const fewRows = 8;

/** What the plan costs to buy and to run, by kind and item; planning prices stand in until offers replace them. */
export function CostBlock() {
  const session = useSession();
  const currency = usePlanValue(currencyOf);
  const { answer } = useAnswer('cost-by-part', {});
  const [isAll, setAll] = useState(false);
  if (answer === undefined || answer.length === 0) return null;
  const rows = costByKind(session.plan, answer);
  return (
    <Block
      title={t`Cost`}
      note={t`planning prices until offers replace them`}
      aside={
        <>
          {rows.length > fewRows && (
            <Button look="quiet" small onPress={() => setAll(!isAll)}>
              {isAll
                ? t`Show the first`
                : counted(rows.length, { one: 'Show all {0}', other: 'Show all {0}' })}
            </Button>
          )}
          <span className={styles.currency}>
            <TextEntry
              label={t`Currency of the plan`}
              value={currency}
              readOnly={session.readOnly !== undefined}
              onCommit={(text) => {
                const outcome = session.ask('set-currency', {
                  currency: text.trim().toUpperCase(),
                });
                return outcome.ok ? undefined : outcome.error.message;
              }}
            />
          </span>
        </>
      }
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t`What`}</th>
            <th scope="col">{t`Lines`}</th>
            <th scope="col">{t`Once`}</th>
            <th scope="col">{t`A year`}</th>
          </tr>
        </thead>
        <tbody>
          {(isAll ? rows : rows.slice(0, fewRows)).map((row) => (
            <Row key={`${row.spent} ${row.label}`} row={row} currency={currency} />
          ))}
        </tbody>
        <tfoot>
          <Totals currency={currency} />
        </tfoot>
      </table>
    </Block>
  );
}

function Row({ row, currency }: { readonly row: CostRow; readonly currency: string }) {
  const words = sayMeasured('capex', row.amount, String, currency);
  return (
    <tr>
      <td>{row.label}</td>
      <td>{row.parts}</td>
      <td>{row.spent === 'once' ? words : ''}</td>
      <td>{row.spent === 'perYear' ? words : ''}</td>
    </tr>
  );
}

function Totals({ currency }: { readonly currency: string }) {
  const measures = useMeasures();
  const say = (name: MeasureName) => {
    const result = measures.of('plan', name);
    return result === undefined ? '' : sayMeasured(name, result, String, currency);
  };
  return (
    <>
      <tr>
        <th scope="row" colSpan={2}>
          {t`All together`}
        </th>
        <td>{say('capex')}</td>
        <td>{say('opexPerYear')}</td>
      </tr>
      <tr>
        <th scope="row" colSpan={2}>
          {t`Over the planning horizon`}
        </th>
        <td colSpan={2}>{say('totalCost')}</td>
      </tr>
    </>
  );
}
