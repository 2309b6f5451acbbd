import { X } from 'lucide';
import type { FactValue } from '#shared/catalogue/field.ts';
import { fieldOf, isFieldName } from '#shared/catalogue/fields.ts';
import type { OwnFixtures } from '#shared/plan/schemas/own-fixtures-schema.ts';
import { typedValue } from '#renderer/actions/editing/edit-facts.ts';
import { FactEntry } from '#renderer/facts/FactEntry.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { beforeWords } from './before-words.ts';
import { factChanges, withFact, type BenchVariation } from './bench-cases.ts';
import styles from './FactChanges.module.css';
import { t } from '#shared/words/t.ts';

/** The facts that a variation states otherwise than the failing plan, each to be edited. */
export function FactChanges({
  failing,
  variation,
  isReadOnly,
  onVary,
}: {
  readonly failing: OwnFixtures['plan'];
  readonly variation: BenchVariation;
  readonly isReadOnly: boolean;
  readonly onVary: (next: BenchVariation) => string | undefined;
}) {
  const changes = factChanges(variation);
  if (changes.length === 0) return null;
  return (
    <div className={styles.changes}>
      {changes.map(([part, field, value]) => (
        <div key={`${part} ${field}`} className={styles.change}>
          <span className={styles.whose}>
            {part}: {isFieldName(field) ? fieldOf(field).label : field}
          </span>
          {isFieldName(field) ? (
            <FactEntry
              field={field}
              whose={part}
              value={value === null ? undefined : (value as FactValue)}
              blank={t`not stated`}
              readOnly={isReadOnly}
              onCommit={(_, text) => {
                const typed = typedValue(field, text);
                return typed.ok
                  ? onVary(withFact(variation, part, field, typed.value))
                  : typed.error.message;
              }}
            />
          ) : (
            <span>{value === null ? t`not stated` : String(value as string | number)}</span>
          )}
          <span className={styles.before}>{beforeWords(failing, part, field)}</span>
          <IconButton
            small
            icon={X}
            label={t`Leave ${part}: ${field} as it is`}
            isDisabled={isReadOnly}
            onPress={() => void onVary(withFact(variation, part, field, undefined))}
          />
        </div>
      ))}
    </div>
  );
}
