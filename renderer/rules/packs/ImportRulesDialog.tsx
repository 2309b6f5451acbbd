import type { ReactNode } from 'react';
import type { PackReport } from '#shared/interchange/rule-pack/pack-report.ts';
import { notify } from '#renderer/state/telling/notices.ts';
import { closeDialog } from '#renderer/state/window/open-dialog.ts';
import { showTab } from '#renderer/state/window/panels.ts';
import { ruleFilter } from '#renderer/state/shown/rule-page.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Modal } from '#renderer/ui/Modal.tsx';
import styles from './RulePackDialogs.module.css';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** What a pack of rules would bring: what is taken, what gets another id, what is refused and why. */
export function ImportRulesDialog({ report }: { readonly report: PackReport }) {
  const session = useSession();
  const { name, taken, known, refused, params } = report;
  const take = () => {
    closeDialog();
    if (params === undefined || !session.run('import-rule-pack', params).ok) return;
    ruleFilter.set({ text: '', which: 'own' });
    showTab('rules');
    const said = counted(
      taken.length,
      {
        one: '{0} rule taken from {1}, off until proven here.',
        other: '{0} rules taken from {1}, off until proven here.',
      },
      name,
    );
    notify(said, {
      action: { label: t`Undo`, run: () => void session.line.undo() },
    });
  };
  return (
    <Modal
      title={t`Import rules: ${name}`}
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog}>{t`Cancel`}</Button>
          <Button look="primary" isDisabled={params === undefined} onPress={take}>
            {params === undefined
              ? t`Nothing to take`
              : counted(taken.length, { one: 'Take {0} rule', other: 'Take {0} rules' })}
          </Button>
        </>
      }
    >
      <Lines title={t`Taken`} count={taken.length}>
        {taken.map((rule) => (
          <li key={rule.id}>
            <span className={styles.id}>{rule.id}</span> {rule.title}
            {rule.was !== undefined && `, ${t`comes as ${rule.was}, which is another rule here`}`}
          </li>
        ))}
      </Lines>
      <Lines title={t`Here already, word for word`} count={known.length}>
        {known.map((id) => (
          <li key={id}>
            <span className={styles.id}>{id}</span>
          </li>
        ))}
      </Lines>
      <Lines title={t`Refused: they do not compile`} count={refused.length}>
        {refused.map(({ id, title, why }) => (
          <li key={id}>
            <span className={styles.id}>{id}</span> {title}
            <br />
            <span className={styles.why}>{why}</span>
          </li>
        ))}
      </Lines>
      <p className={styles.note}>
        {t`They stay off until their small plans hold here: open a rule, and switch it on.`}
      </p>
    </Modal>
  );
}

function Lines({
  title,
  count,
  children,
}: {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}) {
  if (count === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className={styles.heading}>
        {title}: {count}
      </h3>
      <ul className={styles.lines}>{children}</ul>
    </section>
  );
}
