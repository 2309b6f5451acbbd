import { isFieldName } from '#shared/catalogue/fields.ts';
import type { Unknown } from '#shared/rules/finding.ts';
import { stateFact } from '#renderer/actions/editing/edit-facts.ts';
import { revealComponent } from '#renderer/actions/showing/reveal-component.ts';
import { FactEntry } from '#renderer/facts/FactEntry.tsx';
import { TechnologyEntry } from '#renderer/facts/TechnologyEntry.tsx';
import { useComponent, useSession } from '#renderer/state/session/use-session.ts';
import { useWindowedRows } from '#renderer/ui/use-windowed-rows.ts';
import type { WaitedForBlank } from './blank-ranking.ts';
import { useRankedBlanks } from './use-ranked-blanks.ts';
import styles from './CannotTell.module.css';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** The blank facts that rules wait for, most waited for first, to be filled in place. */
export function CannotTell({ unknown }: { readonly unknown: readonly Unknown[] }) {
  const blanks = useRankedBlanks(unknown);
  const rows = useWindowedRows(blanks?.length ?? 0, 27);
  if (blanks === undefined) {
    return <p className={styles.nothing}>{t`Reading which facts the rules wait for…`}</p>;
  }
  if (blanks.length === 0) {
    return <p className={styles.nothing}>{t`Every rule has the facts it needs.`}</p>;
  }
  return (
    <section
      {...rows.scroller}
      className={styles.scroller}
      aria-label={t`Facts to fill in`}
      tabIndex={0}
    >
      <ul style={rows.spacer}>
        {blanks.slice(rows.first, rows.end).map((blank, index) => (
          <li key={blank.key} style={rows.at(rows.first + index)} className={styles.row}>
            <BlankRow blank={blank} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function BlankRow({ blank }: { readonly blank: WaitedForBlank }) {
  const session = useSession();
  const { fact, waiting, rules } = blank;
  const component = useComponent(fact.component);
  return (
    <>
      <button
        type="button"
        className={styles.whose}
        title={t`${fact.componentName}: ${fact.label}. Show it on the canvas.`}
        onClick={() => revealComponent(fact.component)}
      >
        <bdi>{fact.componentName}</bdi>: {fact.label}
      </button>
      {isFieldName(fact.field) ? (
        <FactEntry
          field={fact.field}
          value={component?.facts[fact.field]?.value}
          whose={fact.componentName}
          onCommit={(field, text) => stateFact(session, [fact.component], field, text)}
        />
      ) : (
        component !== undefined && <TechnologyEntry component={component} />
      )}
      <span className={styles.waiting} title={rules.join(', ')}>
        {counted(waiting, { one: '{0} waits', other: '{0} wait' })}
      </span>
    </>
  );
}
