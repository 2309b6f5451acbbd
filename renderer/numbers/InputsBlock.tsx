import { useState } from 'react';
import { fieldOf, isFieldName } from '#shared/catalogue/fields.ts';
import { hasField } from '#shared/catalogue/kinds.ts';
import { stateFact } from '#renderer/actions/editing/edit-facts.ts';
import { revealComponent } from '#renderer/actions/showing/reveal-component.ts';
import { FactEntry } from '#renderer/facts/FactEntry.tsx';
import { TechnologyEntry } from '#renderer/facts/TechnologyEntry.tsx';
import { useMeasured } from '#renderer/state/session/use-analysis.ts';
import { useComponent, useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { SeverityGlyph } from '#renderer/ui/glyphs/SeverityGlyph.tsx';
import { Block } from './Block.tsx';
import { blankInputs, type BlankInput } from './blank-inputs.ts';
import styles from './InputsBlock.module.css';
import { counted } from '#shared/words/counted.ts';
import { commaList } from '#shared/base/comma-list.ts';
import { t } from '#shared/words/t.ts';

const fewRows = 8;

/** The facts that figures wait for, to be filled in place; blank ones are counted as ranges, never as zero. */
export function InputsBlock() {
  const blanks = useMeasured(blankInputs);
  const [isAll, setAll] = useState(false);
  if (blanks.length === 0) return null;
  const rows = isAll ? blanks.slice(0, 200) : blanks.slice(0, fewRows);
  return (
    <Block
      title={t`Inputs counted as ranges`}
      note={counted(blanks.length, {
        one: '{0} blank, most waited for first',
        other: '{0} blank, most waited for first',
      })}
      aside={
        blanks.length > fewRows && (
          <Button look="quiet" small onPress={() => setAll(!isAll)}>
            {isAll ? t`Show the first` : t`Show more`}
          </Button>
        )
      }
      verdict={{
        mark: 'unknown',
        lead: blanks.length > 1 ? t`Fill in the first two.` : t`Fill it in.`,
        more: counted(new Set(blanks.slice(0, 2).flatMap(({ moves }) => moves)).size, {
          one: '{0} kind of figure comes closer to an answer.',
          other: '{0} kinds of figures come closer to an answer.',
        }),
      }}
    >
      <ul className={styles.rows}>
        {rows.map((blank) => (
          <Row key={blank.key} blank={blank} />
        ))}
      </ul>
    </Block>
  );
}

function Row({ blank: { input, figures, moves } }: { readonly blank: BlankInput }) {
  const session = useSession();
  const component = useComponent(input.component);
  if (component === undefined) return null;
  const label = isFieldName(input.field) ? fieldOf(input.field).label : t`Technology`;
  return (
    <li className={styles.row}>
      <SeverityGlyph severity="unknown" />
      <button
        type="button"
        className={styles.whose}
        title={t`${component.name}: ${label}. Show it on the canvas.`}
        onClick={() => revealComponent(component.id)}
      >
        <bdi>{component.name}</bdi>: {label}
      </button>
      <span className={styles.moves} title={commaList(moves)}>
        {commaList([
          moves[0] ?? '',
          ...(figures > 1 ? [counted(figures, { one: '{0} figure', other: '{0} figures' })] : []),
        ])}
      </span>
      {isFieldName(input.field) && !hasField(component.kind, input.field) ? (
        <span className={styles.moves}>{t`not drawn`}</span>
      ) : isFieldName(input.field) ? (
        <FactEntry
          field={input.field}
          value={component.facts[input.field]?.value}
          whose={component.name}
          onCommit={(field, text) => stateFact(session, [component.id], field, text)}
        />
      ) : (
        <TechnologyEntry component={component} />
      )}
    </li>
  );
}
