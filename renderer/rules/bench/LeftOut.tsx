import { Chip } from '../Chip.tsx';
import { withList, type BenchVariation } from './bench-cases.ts';
import { relationWords } from './relation-words.ts';
import styles from './LeftOut.module.css';
import { commaList } from '#shared/base/comma-list.ts';
import { counted } from '#shared/words/counted.ts';
import { profileWords } from '#shared/plan/words/profile-words.ts';
import type { Layer } from '#shared/catalogue/layers.ts';
import { layerWords } from '#shared/plan/words/layer-words.ts';
import { sizeWords } from './size-words.ts';
import { t } from '#shared/words/t.ts';

/** What a variation leaves out of the failing plan, and what else it has that is not written here. */
export function LeftOut({
  variation,
  isReadOnly,
  onVary,
}: {
  readonly variation: BenchVariation;
  readonly isReadOnly: boolean;
  readonly onVary: (next: BenchVariation) => string | undefined;
}) {
  const { without = [], unrelated = [] } = variation;
  const others = otherWords(variation);
  if (without.length + unrelated.length + others.length === 0) return null;
  const set = (key: 'without' | 'unrelated', list: readonly string[]) =>
    void onVary(withList(variation, key, list));
  return (
    <div className={styles.out}>
      {without.map((part) => (
        <Chip
          key={part}
          label={t`without ${part}`}
          remove={t`Keep ${part}`}
          isReadOnly={isReadOnly}
          onRemove={() =>
            set(
              'without',
              without.filter((each) => each !== part),
            )
          }
        />
      ))}
      {unrelated.map((text) => (
        <Chip
          key={text}
          label={t`not: ${relationWords(text)}`}
          remove={t`Keep: ${relationWords(text)}`}
          isReadOnly={isReadOnly}
          onRemove={() =>
            set(
              'unrelated',
              unrelated.filter((each) => each !== text),
            )
          }
        />
      ))}
      {others.map((words) => (
        <span key={words} className={styles.other}>
          {words}
        </span>
      ))}
    </div>
  );
}

/** What came with the rule, or from the selection. */
function otherWords({ add, goals, notNeeded, waivers }: BenchVariation): readonly string[] {
  const parts = Object.keys(add?.parts ?? {}).length;
  const relations = add?.relations?.length ?? 0;
  return [
    ...(parts + relations === 0 ? [] : [t`adds ${sizeWords(parts, relations)}`]),
    ...(add?.profile === undefined ? [] : [t`profile ${profileWords[add.profile]}`]),
    ...(goals === undefined || goals.length === 0 ? [] : [t`goals: ${goals.join(', ')}`]),
    ...(notNeeded === undefined || Object.keys(notNeeded).length === 0
      ? []
      : [t`not needed: ${commaList((Object.keys(notNeeded) as Layer[]).map(layerWords))}`]),
    ...(waivers === undefined
      ? []
      : [counted(waivers.length, { one: '{0} waiver', other: '{0} waivers' })]),
  ];
}
