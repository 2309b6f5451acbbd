import type { Conflict } from '#shared/sync/conflicts.ts';
import { revealComponent } from '#renderer/actions/showing/reveal-component.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import styles from './ConflictsPart.module.css';
import { t } from '#shared/words/t.ts';

/** Where this person and another changed the same while neither knew of the other: what stands, and whose it was. */
export function ConflictsPart() {
  const session = useSession();
  const conflicts = useStore(session.line.conflicts);
  if (conflicts.length === 0) return null;
  const drop = (key: string) =>
    session.line.conflicts.set(conflicts.filter((conflict) => conflict.key !== key));
  return (
    <Section title={t`Changed by two`} count={conflicts.length}>
      <ul className={styles.list}>
        {conflicts.map((conflict) => (
          <li key={conflict.key} className={styles.row}>
            <p>{words(conflict)}</p>
            <Button small look="link" onPress={() => revealComponent(conflict.id)}>
              {t`Show it`}
            </Button>
            <Button small look="link" onPress={() => drop(conflict.key)}>
              {t`Seen`}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function words({ name, field, mine, theirs, actor }: Conflict): string {
  if (field === undefined)
    return t`${actor} removed ${name} while you changed it. It stays removed; ${actor} can undo that.`;
  const what = field.replace(/^facts\./, '');
  return t`${name}, ${what}: ${actor} set ${shown(theirs)}, you set ${shown(mine)}. Yours came later and stands.`;
}

/** A value in short: that of a fact, or as JSON. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const plain =
    typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
  const text = typeof plain === 'string' ? plain : JSON.stringify(plain);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
