import type { Note } from '#shared/plan/records.ts';
import { countedNotes } from '#shared/plan/words/counted-notes.ts';
import { upperFirst, wordsFor } from '#shared/plan/words/record-words.ts';
import { revealComponent } from '#renderer/actions/showing/reveal-component.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { SelectionActs } from './SelectionActs.tsx';
import styles from './ManyInspector.module.css';
import { t } from '#shared/words/t.ts';

/** Notes, pictures and entries of the decision record that are selected without components: what they are about, and what can be done. */
export function NotesInspector({ notes }: { readonly notes: readonly Note[] }) {
  const { plan } = useSession();
  const [only, ...more] = notes;
  const about = [...new Set(notes.flatMap((note) => note.about ?? []))].flatMap(
    (id) => plan.component(id) ?? [],
  );
  return (
    <>
      <header className={styles.header}>
        <h2 className={styles.title} dir="auto">
          {more.length === 0
            ? upperFirst(wordsFor(plan, 'note', only!.id))
            : countedNotes(notes.length)}
        </h2>
        <SelectionActs />
      </header>
      {about.length > 0 && (
        <Section title={t`About`}>
          <ul className={styles.about}>
            {about.map(({ id, name }) => (
              <li key={id}>
                <Button look="link" onPress={() => revealComponent(id)}>
                  {name}
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
