import { relationKinds, isRelationKind } from '#shared/catalogue/relations.ts';
import type { OwnFixtures } from '#shared/plan/own-fixtures-schema.ts';
import { ChoiceEntry } from '#renderer/ui/ChoiceEntry.tsx';
import { Chip } from '../Chip.tsx';
import { withList, type BenchVariation } from './bench-cases.ts';
import styles from './LeftOut.module.css';

/** What a variation leaves out of the failing plan, and what else it has that is not written here. */
export function LeftOut({
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
  const { without = [], unrelated = [] } = variation;
  const parts = Object.keys(failing.parts ?? {}).filter((part) => !without.includes(part));
  const relations = (failing.relations ?? [])
    .map(([from, kind, to]) => `${from} ${kind} ${to}`)
    .filter((text) => !unrelated.includes(text));
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
      {otherWords(variation).map((words) => (
        <span key={words} className={styles.other}>
          {words}
        </span>
      ))}
      {!isReadOnly && parts.length > 0 && (
        <span className={styles.choice}>
          <ChoiceEntry
            label="Leave out a component"
            value=""
            blank="Leave out…"
            isBlankPlain
            choices={parts.map((part) => ({ value: part, label: part }))}
            onCommit={(part) => set('without', [...without, part])}
          />
        </span>
      )}
      {!isReadOnly && relations.length > 0 && (
        <span className={styles.choice}>
          <ChoiceEntry
            label="Leave out a relation"
            value=""
            blank="Without relation…"
            isBlankPlain
            choices={relations.map((text) => ({ value: text, label: relationWords(text) }))}
            onCommit={(text) => set('unrelated', [...unrelated, text])}
          />
        </span>
      )}
    </div>
  );
}

const relationWords = (text: string): string =>
  text
    .split(' ')
    .map((word) => (isRelationKind(word) ? relationKinds[word].title : word))
    .join(' ');

/** What came with the rule, or from the selection. */
function otherWords({ add, goals, notNeeded, waivers }: BenchVariation): readonly string[] {
  const parts = Object.keys(add?.parts ?? {}).length;
  const relations = add?.relations?.length ?? 0;
  return [
    ...(parts + relations === 0 ? [] : [`adds ${parts} components, ${relations} relations`]),
    ...(add?.profile === undefined ? [] : [`profile ${add.profile}`]),
    ...(goals === undefined || goals.length === 0 ? [] : [`goals: ${goals.join(', ')}`]),
    ...(notNeeded === undefined || Object.keys(notNeeded).length === 0
      ? []
      : [`not needed: ${Object.keys(notNeeded).join(', ')}`]),
    ...(waivers === undefined ? [] : [`${waivers.length} waivers`]),
  ];
}
