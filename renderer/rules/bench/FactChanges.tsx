import { X } from 'lucide';
import { useState } from 'react';
import type { FactValue } from '#shared/catalogue/field.ts';
import { fieldOf, isFieldName } from '#shared/catalogue/fields.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import { formatValue } from '#shared/catalogue/units.ts';
import type { OwnFixtures } from '#shared/plan/own-fixtures-schema.ts';
import { typedValue } from '#renderer/actions/edit-facts.ts';
import { FactEntry } from '#renderer/facts/FactEntry.tsx';
import { ChoiceEntry } from '#renderer/ui/ChoiceEntry.tsx';
import { Combo } from '#renderer/ui/Combo.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { factChanges, withFact, type BenchVariation } from './bench-cases.ts';
import styles from './FactChanges.module.css';

/** The facts that a variation states otherwise than the failing plan, each to be edited; and one more. */
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
              blank="not stated"
              readOnly={isReadOnly}
              onCommit={(_, text) => {
                const typed = typedValue(field, text);
                return typed.ok
                  ? onVary(withFact(variation, part, field, typed.value))
                  : typed.error.message;
              }}
            />
          ) : (
            <span>{value === null ? 'not stated' : String(value as string | number)}</span>
          )}
          <span className={styles.before}>{beforeWords(failing, part, field)}</span>
          <IconButton
            small
            icon={X}
            label={`Leave ${part}: ${field} as it is`}
            isDisabled={isReadOnly}
            onPress={() => void onVary(withFact(variation, part, field, undefined))}
          />
        </div>
      ))}
      {!isReadOnly && <OneMore failing={failing} variation={variation} onVary={onVary} />}
    </div>
  );
}

function OneMore({
  failing,
  variation,
  onVary,
}: {
  readonly failing: OwnFixtures['plan'];
  readonly variation: BenchVariation;
  readonly onVary: (next: BenchVariation) => string | undefined;
}) {
  const parts = Object.keys(failing.parts ?? {});
  const [chosen, setPart] = useState<string>();
  const part = chosen !== undefined && parts.includes(chosen) ? chosen : parts[0];
  if (part === undefined) return null;
  const changed = new Set(
    factChanges(variation).flatMap(([each, field]) => (each === part ? [field] : [])),
  );
  return (
    <div className={styles.more}>
      <span className={styles.part}>
        <ChoiceEntry
          label="Component whose fact differs"
          value={part}
          blank="none"
          isBlankPlain
          choices={parts.map((name) => ({ value: name, label: name }))}
          onCommit={setPart}
        />
      </span>
      <span className={styles.field}>
        <Combo
          key={`${part} ${changed.size}`}
          label="Fact that differs"
          placeholder="Change a fact"
          items={fieldItems(failing, part, changed)}
          onSelect={(field) => void onVary(withFact(variation, part, field, null))}
        />
      </span>
    </div>
  );
}

/** The facts of a part, those that the failing plan states first. */
function fieldItems(failing: OwnFixtures['plan'], part: string, changed: ReadonlySet<string>) {
  const [kind, stated = {}] = failing.parts?.[part] ?? [];
  if (kind === undefined) return [];
  const isStated = (field: string) => Object.hasOwn(stated, field);
  return kindData(kind)
    .fields.filter((field) => !changed.has(field))
    .toSorted((a, b) => Number(isStated(b)) - Number(isStated(a)))
    .map((field) => ({
      id: field,
      label: fieldOf(field).label,
      note: isStated(field) ? beforeWords(failing, part, field) : undefined,
    }));
}

/** "was 64 GiB". */
function beforeWords(failing: OwnFixtures['plan'], part: string, field: string): string {
  const stated = failing.parts?.[part]?.[1] as Readonly<Record<string, unknown>> | undefined;
  const before = stated?.[field];
  if (before === undefined) return 'was not stated';
  return `was ${isFieldName(field) ? formatValue(field, before as FactValue) : String(before as string | number)}`;
}
