import { Copy, Pencil, Trash2 } from 'lucide';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { copyOwnRule, duplicateRule, removeRule } from '#renderer/actions/rules/rule-acts.ts';
import { findingFilter } from '#renderer/state/findings/finding-list.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { showTab } from '#renderer/state/window/panels.ts';
import { showRuleEditor } from '#renderer/state/shown/rule-page.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { severityWords } from '#shared/scene/icons/glyph-words.ts';
import { SeverityGlyph } from '#renderer/ui/glyphs/SeverityGlyph.tsx';
import { RuleCondition } from './RuleCondition.tsx';
import { RuleSettings } from './RuleSettings.tsx';
import type { RuleRow } from './rule-rows.ts';
import styles from './RuleDetails.module.css';
import { commaList } from '#shared/base/comma-list.ts';
import { lowerFirst } from '#shared/base/lower-first.ts';
import { counted } from '#shared/words/counted.ts';
import { sourcesWords } from '#shared/catalogue/source-words.ts';
import { t } from '#shared/words/t.ts';

/** A rule in full: what it is set to, why it matters, what it asks, where it comes from. */
export function RuleDetails({ row }: { readonly row: RuleRow }) {
  const { rule, own, severity, findings, unknown } = row;
  const { why, fix, waive, sources } = rule.docs;
  return (
    <article className={styles.rule} aria-label={`${rule.id} ${rule.title}`}>
      <header className={styles.head}>
        <h2 className={styles.title}>{rule.title}</h2>
        <p className={styles.line}>
          <span className={styles.id}>{rule.id}</span>
          <SeverityGlyph severity={severity} />
          {severityWords[severity]} ·{' '}
          {commaList(rule.layers.map((layer) => lowerFirst(laneTitles[layer]))) ||
            t`the whole plan`}{' '}
          · {t`version ${rule.version}`}
          {own?.pack !== undefined && ` · ${t`from the pack ${own.pack}`}`}
        </p>
        <p className={styles.line}>
          {commaList([
            findings === 0 ? t`finds nothing now` : foundWords(findings),
            ...(unknown > 0
              ? [counted(unknown, { one: 'cannot tell of {0}', other: 'cannot tell of {0}' })]
              : []),
          ])}{' '}
          {findings > 0 && (
            <Button look="link" onPress={() => showFindingsOf(rule.id)}>
              {t`Show them`}
            </Button>
          )}
        </p>
        <Acts row={row} />
      </header>
      <RuleSettings row={row} />
      <Part title={t`Why it matters`} text={why} />
      <Part title={t`How to fix it`} text={fix} />
      <Part title={t`When to waive it`} text={waive} />
      <RuleCondition rule={rule} />
      <Part
        title={t`Sources`}
        text={own === undefined ? sourcesWords(sources) : sources.join('; ')}
      />
    </article>
  );
}

function Acts({ row: { rule, own } }: { readonly row: RuleRow }) {
  const session = useSession();
  const isReadOnly = session.readOnly !== undefined;
  if (own === undefined)
    return (
      <div className={styles.acts}>
        <Button
          small
          icon={Copy}
          isDisabled={isReadOnly}
          onPress={() => void duplicateRule(session, bookRule(rule.id) ?? rule)}
        >
          {t`Duplicate as own rule`}
        </Button>
      </div>
    );
  return (
    <div className={styles.acts}>
      <Button small icon={Pencil} onPress={() => showRuleEditor(own.id)}>
        {t`Edit and test`}
      </Button>
      <Button small icon={Copy} isDisabled={isReadOnly} onPress={() => copyOwnRule(session, own)}>
        {t`Duplicate`}
      </Button>
      <Button
        small
        look="quiet"
        icon={Trash2}
        isDisabled={isReadOnly}
        onPress={() => removeRule(session, own.id)}
      >
        {t`Remove`}
      </Button>
    </div>
  );
}

const bookRule = (id: string) => allRules.find((rule) => rule.id === id);

const foundWords = (count: number): string =>
  counted(count, { one: 'finds {0} fault now', other: 'finds {0} faults now' });

function showFindingsOf(rule: string): void {
  findingFilter.set({ text: rule });
  showTab('findings');
}

function Part({ title, text }: { readonly title: string; readonly text: string }) {
  if (text.trim() === '') return null;
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{title}</h3>
      <p>{text}</p>
    </section>
  );
}
