import { formatQuantity } from '#shared/catalogue/format-quantity.ts';
import type { RuleParam } from '#shared/rules/rule.ts';
import { ruleOf } from '#renderer/state/findings/finding-list.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { closeDialog } from '#renderer/state/window/open-dialog.ts';
import { showRule } from '#renderer/state/shown/rule-page.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Modal } from '#renderer/ui/Modal.tsx';
import { severityWords } from '#shared/scene/icons/glyph-words.ts';
import { SeverityGlyph } from '#renderer/ui/glyphs/SeverityGlyph.tsx';
import styles from './RuleDialog.module.css';
import { commaList } from '#shared/base/comma-list.ts';
import { lowerFirst } from '#shared/base/lower-first.ts';
import { profileWords } from '#shared/plan/words/profile-words.ts';
import { sourcesWords } from '#shared/catalogue/source-words.ts';
import { t } from '#shared/words/t.ts';

/** What a rule judges, why, how to fix what it finds, when to waive it, and where it comes from. */
export function RuleDialog({ id }: { readonly id: string }) {
  const session = useSession();
  const rule = session.engine.rule(id) ?? ruleOf(id);
  if (rule === undefined) return null;
  const { why, fix, waive, sources } = rule.docs;
  const params = Object.entries(rule.params ?? {});
  const { profile } = session.plan.meta;
  const isOwn = session.plan.get('rule', id) !== undefined;
  return (
    <Modal
      title={`${rule.id} ${rule.title}`}
      onClose={closeDialog}
      footer={
        <Button
          onPress={() => {
            closeDialog();
            showRule(id);
          }}
        >
          {t`Open in the rules`}
        </Button>
      }
    >
      <p className={styles.kind}>
        <SeverityGlyph severity={rule.severity} />
        {severityWords[rule.severity]} ·{' '}
        {commaList(rule.layers.map((layer) => lowerFirst(laneTitles[layer]))) || t`the whole plan`}{' '}
        · {t`version ${rule.version}`}
      </p>
      <Part title={t`Why it matters`} text={why} />
      <Part title={t`How to fix it`} text={fix} />
      <Part title={t`When to waive it`} text={waive} />
      {params.length > 0 && (
        <section>
          <h3 className={styles.heading}>{t`Thresholds, profile ${profileWords[profile]}`}</h3>
          <ul>
            {params.map(([name, param]) => (
              <li key={name}>
                {param.label}: <b>{paramText(param, param.profiles?.[profile] ?? param.default)}</b>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Part title={t`Sources`} text={isOwn ? sources.join('; ') : sourcesWords(sources)} />
    </Modal>
  );
}

const Part = ({ title, text }: { readonly title: string; readonly text: string }) => (
  <section>
    <h3 className={styles.heading}>{title}</h3>
    <p>{text}</p>
  </section>
);

const paramText = ({ unit }: RuleParam, value: RuleParam['default']): string =>
  typeof value === 'number' ? formatQuantity(value, unit) : String(value);
