import { formatQuantity } from '#shared/catalogue/format-quantity.ts';
import type { RuleParam } from '#shared/rules/rule.ts';
import { ruleOf } from '#renderer/state/finding-list.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { closeDialog } from '#renderer/state/open-dialog.ts';
import { showRule } from '#renderer/state/rule-page.ts';
import { useSession } from '#renderer/state/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Modal } from '#renderer/ui/Modal.tsx';
import { severityWords } from '#shared/scene/icons/glyph-words.ts';
import { SeverityGlyph } from '#renderer/ui/glyphs/SeverityGlyph.tsx';
import styles from './RuleDialog.module.css';

/** What a rule judges, why, how to fix what it finds, when to waive it, and where it comes from. */
export function RuleDialog({ id }: { readonly id: string }) {
  const session = useSession();
  const rule = session.engine.rule(id) ?? ruleOf(id);
  if (rule === undefined) return null;
  const { why, fix, waive, sources } = rule.docs;
  const params = Object.entries(rule.params ?? {});
  const { profile } = session.plan.meta;
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
          Open in the rules
        </Button>
      }
    >
      <p className={styles.kind}>
        <SeverityGlyph severity={rule.severity} />
        {severityWords[rule.severity]} ·{' '}
        {rule.layers.map((layer) => laneTitles[layer].toLowerCase()).join(', ') || 'the whole plan'}{' '}
        · version {rule.version}
      </p>
      <Part title="Why it matters" text={why} />
      <Part title="How to fix it" text={fix} />
      <Part title="When to waive it" text={waive} />
      {params.length > 0 && (
        <section>
          <h3 className={styles.heading}>Thresholds, profile {profile}</h3>
          <ul>
            {params.map(([name, param]) => (
              <li key={name}>
                {param.label}: <b>{paramText(param, param.profiles?.[profile] ?? param.default)}</b>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Part title="Sources" text={sources.join('; ')} />
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
