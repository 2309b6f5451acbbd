import { useState } from 'react';
import { fieldOf } from '#shared/catalogue/fields.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import type { OwnFixtures } from '#shared/plan/schemas/own-fixtures-schema.ts';
import { ChoiceEntry } from '#renderer/ui/ChoiceEntry.tsx';
import { Combo } from '#renderer/ui/Combo.tsx';
import { beforeWords } from './before-words.ts';
import { factChanges, withFact, withList, type BenchVariation } from './bench-cases.ts';
import { relationWords } from './relation-words.ts';
import styles from './AnotherDifference.module.css';
import { t } from '#shared/words/t.ts';

/** Makes a variation differ in one more thing: a fact, a component or a relation that is left out. */
export function AnotherDifference({
  failing,
  variation,
  onVary,
}: {
  readonly failing: OwnFixtures['plan'];
  readonly variation: BenchVariation;
  readonly onVary: (next: BenchVariation) => string | undefined;
}) {
  const { without = [], unrelated = [] } = variation;
  const parts = Object.keys(failing.parts ?? {}).filter((part) => !without.includes(part));
  const relations = (failing.relations ?? [])
    .map(([from, kind, to]) => `${from} ${kind} ${to}`)
    .filter((text) => !unrelated.includes(text));
  return (
    <div className={styles.more}>
      <AnotherFact failing={failing} parts={parts} variation={variation} onVary={onVary} />
      {parts.length > 0 && (
        <span className={styles.choice}>
          <ChoiceEntry
            label={t`Leave out a component`}
            value=""
            blank={t`Leave out…`}
            isBlankPlain
            choices={parts.map((part) => ({ value: part, label: part }))}
            onCommit={(part) => void onVary(withList(variation, 'without', [...without, part]))}
          />
        </span>
      )}
      {relations.length > 0 && (
        <span className={styles.choice}>
          <ChoiceEntry
            label={t`Leave out a relation`}
            value=""
            blank={t`Unrelate…`}
            isBlankPlain
            choices={relations.map((text) => ({ value: text, label: relationWords(text) }))}
            onCommit={(text) => void onVary(withList(variation, 'unrelated', [...unrelated, text]))}
          />
        </span>
      )}
    </div>
  );
}

function AnotherFact({
  failing,
  parts,
  variation,
  onVary,
}: {
  readonly failing: OwnFixtures['plan'];
  readonly parts: readonly string[];
  readonly variation: BenchVariation;
  readonly onVary: (next: BenchVariation) => string | undefined;
}) {
  const [chosen, setPart] = useState<string>();
  const part = chosen !== undefined && parts.includes(chosen) ? chosen : parts[0];
  if (part === undefined) return null;
  const changed = new Set(
    factChanges(variation).flatMap(([each, field]) => (each === part ? [field] : [])),
  );
  return (
    <>
      <span className={styles.part}>
        <ChoiceEntry
          label={t`Component whose fact differs`}
          value={part}
          blank={t`none`}
          isBlankPlain
          choices={parts.map((name) => ({ value: name, label: name }))}
          onCommit={setPart}
        />
      </span>
      <span className={styles.field}>
        <Combo
          key={`${part} ${changed.size}`}
          label={t`Fact that differs`}
          placeholder={t`Change a fact`}
          items={fieldItems(failing, part, changed)}
          onSelect={(field) => void onVary(withFact(variation, part, field, null))}
        />
      </span>
    </>
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
