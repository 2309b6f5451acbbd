import type { Id } from '#shared/base/ids.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import type { UnplacedPart } from '#shared/lens/racks/unplaced-parts.ts';
import { kindWords } from '#shared/plan/words/component-words.ts';
import { KindIcon } from '#renderer/ui/glyphs/KindIcon.tsx';
import { WindowedList } from '#renderer/ui/WindowedList.tsx';
import styles from './UnplacedList.module.css';
import { t } from '#shared/words/t.ts';

/** What is to be put into racks yet: dragged, or picked up by click or Enter and put down by the next. */
export function UnplacedList({
  parts,
  held,
  onPick,
}: {
  readonly parts: readonly UnplacedPart[];
  readonly held: Id | undefined;
  readonly onPick: (part: Id) => void;
}) {
  return (
    <section className={styles.list} aria-label={t`Not at a rack unit`} data-unplaced="">
      <h2 className={styles.title}>
        {t`Not at a rack unit`} <span className={styles.count}>{parts.length}</span>
      </h2>
      {parts.length === 0 ? (
        <p className={styles.nothing}>
          {t`Every device is at a unit. Drop one here to take it out of its rack.`}
        </p>
      ) : (
        <WindowedList
          label={t`Devices not at a rack unit`}
          count={parts.length}
          rowHeight={40}
          selected={parts.findIndex(({ part }) => part.id === held)}
          keyOf={(index) => parts[index]?.part.id ?? ''}
          onChoose={(index) => {
            const chosen = parts[index];
            if (chosen !== undefined) onPick(chosen.part.id);
          }}
        >
          {(index) => <Row unplaced={parts[index]!} />}
        </WindowedList>
      )}
    </section>
  );
}

function Row({ unplaced: { part, rack } }: { readonly unplaced: UnplacedPart }) {
  const height = part.facts.heightU?.value;
  const size = typeof height === 'number' ? `${height} U` : t`height not stated`;
  return (
    <div className={styles.row} data-part={part.id} data-layer={part.lane}>
      <span className={styles.icon}>
        <KindIcon name={kindData(part.kind).icon} />
      </span>
      <span className={styles.words}>
        <span className={styles.name}>{part.name}</span>
        <span className={styles.second}>
          {rack === undefined ? kindWords(part.kind) : `in ${rack.name}`}, {size}
        </span>
      </span>
    </div>
  );
}
