import { AgendaPart } from './AgendaPart.tsx';
import { ConflictsPart } from './ConflictsPart.tsx';
import { JoinCode } from './JoinCode.tsx';
import { NotesPart } from './NotesPart.tsx';
import { PeoplePart } from './PeoplePart.tsx';
import { PromptPart } from './PromptPart.tsx';
import { TopicPart } from './TopicPart.tsx';
import styles from './RoomColumns.module.css';

/** At the left of the canvas: time, agenda, the open question, how to join. */
export function RoomLeft() {
  return (
    <aside className={styles.left} aria-label="Agenda and prompt cards">
      <AgendaPart />
      <PromptPart />
      <span className={styles.space} />
      <JoinCode />
    </aside>
  );
}

/** At the right: what to write and vote on, and who is here. */
export function RoomRight() {
  return (
    <aside className={styles.right} aria-label="Room">
      <ConflictsPart />
      <TopicPart />
      <PeoplePart />
    </aside>
  );
}

/** Under the canvas: what the room writes down. */
export function RoomNotes() {
  return (
    <section className={styles.notes} aria-label="Notes of the workshop">
      <NotesPart />
    </section>
  );
}
