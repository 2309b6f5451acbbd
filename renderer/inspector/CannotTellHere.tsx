import type { Id } from '#shared/base/ids.ts';
import { isFieldName } from '#shared/catalogue/fields.ts';
import type { ExplainedMeasure } from '#shared/rules/engine/engine-interface.ts';
import type { MissingFact } from '#shared/rules/finding.ts';
import { stateFact } from '#renderer/actions/editing/edit-facts.ts';
import { FactEntry } from '#renderer/facts/FactEntry.tsx';
import { TechnologyEntry } from '#renderer/facts/TechnologyEntry.tsx';
import { useIsJudged } from '#renderer/state/session/use-check.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Section } from '#renderer/ui/Section.tsx';
import { SeverityGlyph } from '#renderer/ui/glyphs/SeverityGlyph.tsx';
import { RestsOn } from './RestsOn.tsx';
import styles from './CannotTellHere.module.css';
import { t } from '#shared/words/t.ts';

/** What cannot be told about a component for want of facts, each fact to be filled in place. */
export function CannotTellHere({ about }: { readonly about: Id | 'plan' }) {
  const session = useSession();
  const isJudged = useIsJudged();
  const unknown = isJudged ? session.engine.unknownOf(about) : [];
  const missing = new Map<string, { readonly fact: MissingFact; readonly rules: string[] }>();
  for (const { rule, missing: facts } of unknown) {
    for (const fact of facts) {
      const key = `${fact.component} ${fact.field}`;
      const known = missing.get(key);
      if (known === undefined) missing.set(key, { fact, rules: [rule] });
      else known.rules.push(rule);
    }
  }
  if (missing.size === 0) return null;
  return (
    <Section title={t`Cannot tell`} count={unknown.length} aside={<Hint />}>
      <ul className={styles.list}>
        {[...missing]
          .toSorted(([, a], [, b]) => b.rules.length - a.rules.length)
          .slice(0, 20)
          .map(([key, { fact, rules }]) => (
            <li key={key} className={styles.row}>
              <SeverityGlyph severity="unknown" />
              <span className={styles.label} title={t`Waiting: ${rules.join(', ')}`}>
                {fact.component !== about && (
                  <>
                    <bdi>{fact.componentName}</bdi>:{' '}
                  </>
                )}
                {fact.label}
              </span>
              <Blank fact={fact} />
            </li>
          ))}
      </ul>
      <Figures keys={unknown.map(({ key }) => key)} about={about} />
    </Section>
  );
}

/** The figures that these judgements wait for, each said once. */
function Figures({
  keys,
  about,
}: {
  readonly keys: readonly string[];
  readonly about: Id | 'plan';
}) {
  const { engine } = useSession();
  const said = new Map<string, ExplainedMeasure>();
  for (const key of keys.slice(0, mostExplained))
    for (const each of engine.explain(key)?.measures ?? [])
      said.set(`${each.measure} ${each.fact?.component ?? each.missing[0]?.component}`, each);
  return (
    <div className={styles.figures}>
      <RestsOn measures={[...said.values()]} about={about} />
    </div>
  );
}

/** Explaining takes judging once more. */
const mostExplained = 20;

const Hint = () => <span className={styles.hint}>{t`Fill in to decide`}</span>;

function Blank({ fact }: { readonly fact: MissingFact }) {
  const session = useSession();
  const component = session.plan.component(fact.component);
  if (component === undefined) return null;
  if (!isFieldName(fact.field)) return <TechnologyEntry component={component} />;
  return (
    <FactEntry
      field={fact.field}
      value={component.facts[fact.field]?.value}
      whose={fact.componentName}
      onCommit={(field, text) => stateFact(session, [component.id], field, text)}
    />
  );
}
