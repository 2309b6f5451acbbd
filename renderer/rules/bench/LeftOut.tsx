import { Chip } from '../Chip.tsx';
import { withList, type BenchVariation } from './bench-cases.ts';
import { relationWords } from './relation-words.ts';
import styles from './LeftOut.module.css';

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
          label={`without ${part}`}
          remove={`Keep ${part}`}
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
          label={`not: ${relationWords(text)}`}
          remove={`Keep: ${relationWords(text)}`}
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
    ...(parts + relations === 0
      ? []
      : [`adds ${counted(parts, 'component')}, ${counted(relations, 'relation')}`]),
    ...(add?.profile === undefined ? [] : [`profile ${add.profile}`]),
    ...(goals === undefined || goals.length === 0 ? [] : [`goals: ${goals.join(', ')}`]),
    ...(notNeeded === undefined || Object.keys(notNeeded).length === 0
      ? []
      : [`not needed: ${Object.keys(notNeeded).join(', ')}`]),
    ...(waivers === undefined ? [] : [counted(waivers.length, 'waiver')]),
  ];
}

const counted = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? '' : 's'}`;
