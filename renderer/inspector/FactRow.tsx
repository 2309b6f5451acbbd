import { fieldOf, type FieldName } from '#shared/catalogue/fields.ts';
import type { Fact } from '#shared/plan/records.ts';
import { FactEntry } from '#renderer/facts/FactEntry.tsx';
import { OriginMark } from '#renderer/facts/OriginMark.tsx';
import { SeverityGlyph } from '#renderer/ui/glyphs/SeverityGlyph.tsx';
import styles from './FactRow.module.css';
import { counted } from '#shared/words/counted.ts';

/** One fact: its name, its value to edit, and where it came from, or how many rules wait for it. */
export function FactRow({
  field,
  fact,
  whose,
  waiting,
  blank,
  readOnly,
  onCommit,
}: {
  readonly field: FieldName;
  readonly fact: Fact | undefined;
  readonly whose: string;
  readonly waiting: number;
  readonly blank?: string;
  readonly readOnly: boolean;
  readonly onCommit: (field: FieldName, text: string) => string | undefined;
}) {
  const { label, help } = fieldOf(field);
  return (
    <div className={styles.row}>
      <dt className={styles.label} title={help ?? label}>
        {label}
      </dt>
      <dd className={styles.value}>
        <FactEntry
          field={field}
          value={fact?.value}
          whose={whose}
          readOnly={readOnly}
          {...(blank === undefined ? {} : { blank })}
          onCommit={onCommit}
        />
      </dd>
      <dd className={styles.origin}>
        {fact !== undefined && <OriginMark origin={fact.origin} source={fact.source} />}
        {fact === undefined && waiting > 0 && (
          <span className={styles.waiting}>
            <SeverityGlyph severity="unknown" />
            {counted(waiting, { one: '{0} rule waits', other: '{0} rules wait' })}
          </span>
        )}
      </dd>
    </div>
  );
}
