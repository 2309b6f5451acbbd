import { X } from 'lucide';
import type { RecordLink } from '#shared/plan/decision-record/decision-records.ts';
import { isLinkAlive, linkWords } from '#shared/plan/words/link-words.ts';
import { followLink } from '#renderer/actions/showing/follow-link.ts';
import { showOnCanvas } from '#renderer/actions/showing/show-on-canvas.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Combo } from '#renderer/ui/Combo.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { say, type Edited } from './EditorRows.tsx';
import { linkOf, linkable } from './linkable.ts';
import styles from './LinksEditor.module.css';
import { t } from '#shared/words/t.ts';

/** What a record speaks of: chosen by typing, opened by pressing, its components shown on the canvas together. */
export function LinksEditor({ edited }: { readonly edited: Edited }) {
  const session = useSession();
  const { plan } = session;
  const { links = [] } = edited.record;
  const isReadOnly = session.readOnly !== undefined;
  const components = links.flatMap(({ to, id }) =>
    to === 'component' && plan.component(id) !== undefined ? [id] : [],
  );
  const put = (next: readonly RecordLink[]) => say(session, edited, { links: next });
  return (
    <section className={styles.links} aria-label={t`Speaks of`}>
      <h4 className={styles.heading}>{t`Speaks of`}</h4>
      <ul className={styles.chips}>
        {links.map((link) => (
          <li
            key={`${link.to} ${link.id}`}
            className={styles.chip}
            data-gone={!isLinkAlive(plan, link)}
          >
            <Button look="link" onPress={() => followLink(session, link)}>
              {linkWords(plan, link)}
            </Button>
            <span className={styles.kind}>{link.to}</span>
            <IconButton
              icon={X}
              small
              label={t`Take the link to ${linkWords(plan, link)} away`}
              isDisabled={isReadOnly}
              onPress={() => put(links.filter((other) => other !== link))}
            />
          </li>
        ))}
      </ul>
      <div className={styles.add}>
        <Combo
          key={links.length}
          label={t`Link to`}
          placeholder={t`A component, goal, finding, requirement, risk, decision`}
          disabled={isReadOnly}
          items={(typed) => linkable(session, typed, edited.record.id)}
          onSelect={(key) => put([...links, linkOf(key)])}
        />
        {components.length > 0 && (
          <Button small onPress={() => showOnCanvas(components)}>
            {t`Show on canvas`}
          </Button>
        )}
      </div>
    </section>
  );
}
