import { X } from 'lucide';
import type { OwnFixtures } from '#shared/plan/schemas/own-fixtures-schema.ts';
import type { SaidOfCase } from '#shared/rules/own/said-of-cases.ts';
import { ChoiceEntry } from '#renderer/ui/ChoiceEntry.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { TextEntry } from '#renderer/ui/TextEntry.tsx';
import { AnotherDifference } from './AnotherDifference.tsx';
import type { BenchCase, BenchVariation, Verdict } from './bench-cases.ts';
import { FactChanges } from './FactChanges.tsx';
import { JudgedHead, type JudgedCase } from './JudgedHead.tsx';
import { LeftOut } from './LeftOut.tsx';
import { SaidWords } from './SaidWords.tsx';
import styles from './CaseCard.module.css';
import { t } from '#shared/words/t.ts';

/** One variation of the failing plan: what differs, what must come of it, and what does. */
export function CaseCard({
  benchCase: { verdict, variation },
  failing,
  judged,
  said,
  isReadOnly,
  onChange,
}: {
  readonly benchCase: BenchCase;
  readonly failing: OwnFixtures['plan'];
  readonly judged: JudgedCase | undefined;
  readonly said: SaidOfCase | undefined;
  readonly isReadOnly: boolean;
  /** Saves the case as it is now, or takes it away. Gives a sentence when it is refused. */
  readonly onChange: (next: BenchCase | undefined) => string | undefined;
}) {
  const vary = (next: BenchVariation) => onChange({ verdict, variation: next });
  return (
    <article className={styles.card} aria-label={t`Variation: ${variation.name}`}>
      <JudgedHead judged={judged}>
        <span className={styles.verdict}>
          <ChoiceEntry
            label={t`What must come of: ${variation.name}`}
            value={verdict}
            blank={t`none`}
            isBlankPlain
            choices={verdicts}
            disabled={isReadOnly}
            onCommit={(value) => void onChange({ verdict: value as Verdict, variation })}
          />
        </span>
        <span className={styles.name}>
          <TextEntry
            label={t`Name of the variation`}
            value={variation.name}
            readOnly={isReadOnly}
            onCommit={(name) => vary({ ...variation, name })}
          />
        </span>
        <IconButton
          small
          icon={X}
          label={t`Remove the variation ${variation.name}`}
          isDisabled={isReadOnly}
          onPress={() => void onChange(undefined)}
        />
      </JudgedHead>
      <FactChanges failing={failing} variation={variation} isReadOnly={isReadOnly} onVary={vary} />
      <LeftOut variation={variation} isReadOnly={isReadOnly} onVary={vary} />
      {!isReadOnly && <AnotherDifference failing={failing} variation={variation} onVary={vary} />}
      <SaidWords judged={judged} said={said} />
    </article>
  );
}

const verdicts: readonly { readonly value: Verdict; readonly label: string }[] = [
  { value: 'clear', label: t`must be clear` },
  { value: 'finds', label: t`must be found` },
  { value: 'unknown', label: t`cannot be told` },
];
