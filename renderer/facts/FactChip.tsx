import type { UsedFact } from '#shared/rules/finding.ts';
import { unitInCurrency } from '#shared/catalogue/currency.ts';
import { isFieldName } from '#shared/catalogue/fields.ts';
import { formatQuantity } from '#shared/catalogue/format-quantity.ts';
import { formatValue } from '#shared/catalogue/units.ts';
import { currencyOf } from '#shared/plan/currency-of.ts';
import { usePlanValue } from '#renderer/state/session/use-session.ts';
import { originWord } from './OriginMark.tsx';
import styles from './FactChip.module.css';

/** A fact that a judgement rested on. Where it came from is said when it is not firm. */
export function FactChip({ fact }: { readonly fact: UsedFact }) {
  const currency = usePlanValue(currencyOf);
  const isFirm = fact.origin === undefined || fact.origin === 'typed' || fact.origin === 'import';
  return (
    <span className={styles.chip} title={`${fact.componentName}: ${fact.label}`}>
      {fact.label} <b className={styles.value}>{saidValue(fact, currency)}</b>
      {!isFirm && fact.origin !== undefined && (
        <span className={styles.origin}>{originWord(fact.origin)}</span>
      )}
    </span>
  );
}

function saidValue({ field, value, unit }: UsedFact, currency: string): string {
  if (isFieldName(field)) return formatValue(field, value, currency);
  return typeof value === 'number'
    ? formatQuantity(value, unit === undefined ? undefined : unitInCurrency(unit, currency))
    : String(value);
}
