import { useState } from 'react';
import type { FieldName } from '#shared/catalogue/fields.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import type { Component } from '#shared/plan/records.ts';
import { stateFact } from '#renderer/actions/editing/edit-facts.ts';
import { useIsJudged } from '#renderer/state/session/use-check.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { FactRow } from './FactRow.tsx';
import styles from './FactsSection.module.css';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** A long list of blanks is folded to this many lines. */
const mostAtFirst = 12;

/** Every fact that may be stated of a component: what is stated first, then what rules wait for, then the rest. */
export function FactsSection({ component }: { readonly component: Component }) {
  const session = useSession();
  const [isAll, setAll] = useState(false);
  // A fact edited here keeps its row, also when emptying it would rank it among the last.
  const [kept, setKept] = useState<readonly FieldName[]>([]);
  const { id, kind, facts } = component;
  const isJudged = useIsJudged();
  const waiting = waitingRules(isJudged ? session.engine.unknownOf(id) : [], id);
  const names = kindData(kind).fields;
  const rankOf = (name: FieldName) => (kept.includes(name) ? 0 : rank(component, waiting, name));
  const ranked = names.toSorted((a, b) => rankOf(a) - rankOf(b));
  const first = names.filter((name) => rankOf(name) === 0).length;
  const shown = isAll ? names : ranked.slice(0, Math.max(mostAtFirst, first));
  const blanks = names.filter((name) => facts[name] === undefined).length;
  return (
    <Section
      title={t`Facts`}
      count={blanks === 0 ? undefined : counted(blanks, { one: '{0} blank', other: '{0} blank' })}
      aside={
        names.length > mostAtFirst && (
          <Button look="link" onPress={() => setAll(!isAll)}>
            {isAll ? t`Fewer` : counted(names.length, { one: 'All {0}', other: 'All {0}' })}
          </Button>
        )
      }
    >
      <dl className={styles.facts}>
        {shown.map((name) => (
          <FactRow
            key={name}
            field={name}
            fact={facts[name]}
            whose={component.name}
            waiting={waiting.get(name) ?? 0}
            readOnly={session.readOnly !== undefined}
            onCommit={(field, text) => {
              setKept((before) => (before.includes(field) ? before : [...before, field]));
              return stateFact(session, [id], field, text);
            }}
          />
        ))}
      </dl>
    </Section>
  );
}

function rank({ facts }: Component, waiting: ReadonlyMap<string, number>, name: FieldName): number {
  if (facts[name] !== undefined) return 0;
  return waiting.has(name) ? 1 : 2;
}

function waitingRules(
  unknown: readonly { readonly missing: readonly { component: string; field: string }[] }[],
  id: string,
): ReadonlyMap<string, number> {
  const waiting = new Map<string, number>();
  for (const { missing } of unknown) {
    for (const { component, field } of missing) {
      if (component === id) waiting.set(field, (waiting.get(field) ?? 0) + 1);
    }
  }
  return waiting;
}
