import type { Component } from '#shared/plan/records.ts';
import { sentence } from '#renderer/actions/editing/edit-facts.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { ChoiceEntry } from '#renderer/ui/ChoiceEntry.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { TextEntry } from '#renderer/ui/TextEntry.tsx';
import { runAction } from '#renderer/actions/all-actions.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CanvasState } from './CanvasState.tsx';
import styles from './DetailsSection.module.css';
import { t } from '#shared/words/t.ts';

export const statuses: readonly { readonly value: Component['status']; readonly label: string }[] =
  [
    { value: 'existing', label: t`existing` },
    { value: 'planned', label: t`planned` },
    { value: 'retire', label: t`to be retired` },
  ];

/** Status, tags and notes of a component, and taking it away. */
export function DetailsSection({ component }: { readonly component: Component }) {
  const session = useSession();
  const { id, name, status, tags, notes } = component;
  const set = (details: object) =>
    sentence(session.ask('set-component-details', { ids: [id], ...details }));
  return (
    <Section title={t`More`}>
      <div className={styles.row}>
        <span className={styles.label}>{t`Status`}</span>
        <ChoiceEntry
          label={t`Status of ${name}`}
          value={status}
          blank={t`none`}
          choices={statuses}
          onCommit={(value) => void set({ status: value })}
        />
      </div>
      <div className={styles.row}>
        <span className={styles.label}>{t`Tags`}</span>
        <TextEntry
          label={t`Tags of ${name}, with commas between`}
          value={(tags ?? []).join(', ')}
          placeholder={t`none`}
          onCommit={(text) => set({ tags: tagsOf(text) })}
        />
      </div>
      <div className={styles.row}>
        <span className={styles.label}>{t`Notes`}</span>
        <TextEntry
          label={t`Notes on ${name}`}
          value={notes ?? ''}
          placeholder={t`none`}
          multiline
          onCommit={(text) => set({ notes: text })}
        />
      </div>
      <div className={styles.foot}>
        <CanvasState components={[component]} />
      </div>
      <div className={styles.foot}>
        <Button small onPress={() => runAction('duplicate')}>
          {t`Duplicate`}
        </Button>
        <Button small onPress={() => runAction('delete')}>
          {t`Delete`}
        </Button>
      </div>
    </Section>
  );
}

/** The tags in a text: parted by commas, each once. */
const tagsOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  ),
];
