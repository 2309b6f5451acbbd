import type { ReactNode } from 'react';
import type { PackReport, TakenRule } from '#shared/interchange/rule-pack/pack-report.ts';
import { notify } from '#renderer/state/notices.ts';
import { closeDialog } from '#renderer/state/open-dialog.ts';
import { showTab } from '#renderer/state/panels.ts';
import { ruleFilter } from '#renderer/state/rule-page.ts';
import { useSession } from '#renderer/state/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Modal } from '#renderer/ui/Modal.tsx';
import styles from './RulePackDialogs.module.css';

/** What a pack of rules would bring: what is taken, what gets another id, what is refused and why. */
export function ImportRulesDialog({ report }: { readonly report: PackReport }) {
  const session = useSession();
  const { name, taken, known, refused, params } = report;
  const take = () => {
    closeDialog();
    if (params === undefined || !session.run('import-rule-pack', params).ok) return;
    ruleFilter.set({ text: '', which: 'own' });
    showTab('rules');
    notify(`${countWords(taken.length)} taken from ${name}, off until proven here.`, {
      action: { label: 'Undo', run: () => void session.undo() },
    });
  };
  return (
    <Modal
      title={`Import rules: ${name}`}
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog}>Cancel</Button>
          <Button look="primary" isDisabled={params === undefined} onPress={take}>
            {params === undefined ? 'Nothing to take' : `Take ${countWords(taken.length)}`}
          </Button>
        </>
      }
    >
      <Lines title="Taken" count={taken.length}>
        {taken.map((rule) => (
          <li key={rule.id}>
            <span className={styles.id}>{rule.id}</span> {rule.title}
            {renamedWords(rule)}
          </li>
        ))}
      </Lines>
      <Lines title="Here already, word for word" count={known.length}>
        {known.map((id) => (
          <li key={id}>
            <span className={styles.id}>{id}</span>
          </li>
        ))}
      </Lines>
      <Lines title="Refused: they do not compile" count={refused.length}>
        {refused.map(({ id, title, why }) => (
          <li key={id}>
            <span className={styles.id}>{id}</span> {title}
            <br />
            <span className={styles.why}>{why}</span>
          </li>
        ))}
      </Lines>
      <p className={styles.note}>
        They stay off until their small plans hold here: open a rule, and switch it on.
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

const renamedWords = ({ was }: TakenRule): string =>
  was === undefined ? '' : `, comes as ${was}, which is another rule here`;

const countWords = (count: number): string => (count === 1 ? '1 rule' : `${count} rules`);
