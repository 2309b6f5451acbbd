import { GitBranch, ListTodo, ParkingSquare, TriangleAlert, X, type IconNode } from 'lucide';
import type { Note, NoteKind } from '#shared/workshop/workshop.ts';
import { doInRoom } from '#renderer/actions/room/room-acts.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { TextEntry } from '#renderer/ui/TextEntry.tsx';
import { LineEntry } from './LineEntry.tsx';
import { useMay, useRoom } from './use-room.ts';
import styles from './NotesPart.module.css';
import { t } from '#shared/words/t.ts';

const kinds: readonly {
  readonly kind: NoteKind;
  readonly title: string;
  readonly one: string;
  readonly icon: IconNode;
}[] = [
  { kind: 'decision', title: t`Decisions`, one: t`A decision`, icon: GitBranch },
  { kind: 'risk', title: t`Risks`, one: t`A risk`, icon: TriangleAlert },
  { kind: 'action', title: t`Actions`, one: t`An action`, icon: ListTodo },
  { kind: 'parked', title: t`Parked`, one: t`A matter for another day`, icon: ParkingSquare },
];

/** What the room writes down, in four lanes. */
export function NotesPart() {
  return (
    <div className={styles.lanes}>
      {kinds.map((lane) => (
        <Lane key={lane.kind} {...lane} />
      ))}
    </div>
  );
}

function Lane({ kind, title, one, icon }: (typeof kinds)[number]) {
  const { view } = useRoom();
  const mayWrite = useMay(kind === 'parked' ? 'park' : 'recordDecision');
  const notes = view.notes.filter((note) => note.kind === kind);
  const add = async (text: string) => {
    const about = { detail: '', owner: '', components: selection.get().components };
    const refused =
      kind === 'parked'
        ? await doInRoom('park', { text })
        : await doInRoom('record', { kind, text, ...about });
    return refused === undefined;
  };
  return (
    <section className={styles.lane} aria-label={title}>
      <h3 className={styles.head}>
        <Icon icon={icon} size={14} /> {title} <span className={styles.count}>{notes.length}</span>
      </h3>
      <ul className={styles.list}>
        {notes.map((note) => (
          <NoteRow key={note.id} note={note} />
        ))}
      </ul>
      {mayWrite && <LineEntry label={one} button={t`Add`} onEnter={add} />}
    </section>
  );
}

function NoteRow({ note }: { readonly note: Note }) {
  const { you, view } = useRoom();
  const leads = useMay('leadTopics');
  const mayRevise = useMay('recordDecision');
  const author = view.people.find(({ id }) => id === note.authorId)?.name ?? t`somebody who left`;
  const revise = (next: Partial<Note>) => {
    const { text, detail, owner, components } = { ...note, ...next };
    void doInRoom('revise-note', { noteId: note.id, text, detail, owner, components });
    return undefined;
  };
  return (
    <li className={styles.note}>
      <span className={styles.text}>{note.text}</span>
      <span className={styles.foot}>
        {note.kind === 'parked' || !mayRevise ? (
          <span className={styles.author}>{note.owner === '' ? author : note.owner}</span>
        ) : (
          <TextEntry
            label={note.kind === 'decision' ? t`Decider of ${note.text}` : t`Owner of ${note.text}`}
            value={note.owner}
            placeholder={note.kind === 'decision' ? t`no decider yet` : t`no owner yet`}
            onCommit={(owner) => revise({ owner })}
          />
        )}
        {(note.authorId === you || leads) && (
          <IconButton
            small
            icon={X}
            label={t`Take away: ${note.text}`}
            onPress={() => void doInRoom('remove-note', { noteId: note.id })}
          />
        )}
      </span>
    </li>
  );
}
