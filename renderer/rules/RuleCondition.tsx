import { useMemo } from 'react';
import { kindData } from '#shared/catalogue/kinds.ts';
import { compileRule } from '#shared/rules/engine/compile-rule.ts';
import { sayReads } from '#shared/rules/own/say-reads.ts';
import type { RuleData } from '#shared/rules/rule.ts';
import { CelText } from './CelText.tsx';
import styles from './RuleCondition.module.css';
import { commaList } from '#shared/base/comma-list.ts';
import { t } from '#shared/words/t.ts';

/** What a rule asks, in its own language, and what it reads for that. */
export function RuleCondition({ rule }: { readonly rule: RuleData }) {
  return (
    <section aria-label={t`Condition`}>
      <h3 className={styles.heading}>{t`Condition`}</h3>
      <dl className={styles.lines}>
        <dt>{t`judges`}</dt>
        <dd>{judged(rule)}</dd>
        {Object.entries(rule.let ?? {}).map(([name, text]) => (
          <Line key={name} name={name} text={text} isNamed />
        ))}
        {rule.when !== undefined && <Line name={t`when`} text={rule.when} />}
        <Line name={t`must hold`} text={rule.assert} />
        <dt>{t`says`}</dt>
        <dd>{rule.message}</dd>
      </dl>
      <Reads rule={rule} />
    </section>
  );
}

function Line({
  name,
  text,
  isNamed = false,
}: {
  readonly name: string;
  readonly text: string;
  readonly isNamed?: boolean;
}) {
  return (
    <>
      <dt className={isNamed ? styles.named : undefined}>{name}</dt>
      <dd>
        <CelText text={text} />
      </dd>
    </>
  );
}

function Reads({ rule }: { readonly rule: RuleData }) {
  const reads = useMemo(() => {
    const compiled = compileRule(rule);
    return compiled.ok ? sayReads(compiled.value.reads) : [];
  }, [rule]);
  if (reads.length === 0) return null;
  return (
    <details className={styles.reads}>
      <summary>{t`What it reads`}</summary>
      <ul>
        {reads.map(({ of, what }) => (
          <li key={of}>
            {of}
            {what.length > 0 && <b className={styles.what}>: {commaList(what)}</b>}
          </li>
        ))}
      </ul>
    </details>
  );
}

const judged = ({ on }: RuleData): string =>
  on === 'plan' ? t`the plan as a whole` : commaList(on.map((kind) => kindData(kind).title));
