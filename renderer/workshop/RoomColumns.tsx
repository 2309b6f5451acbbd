import type { ReactNode } from 'react';
import { AgendaPart } from './AgendaPart.tsx';
import { ConflictsPart } from './ConflictsPart.tsx';
import { JoinCode } from './JoinCode.tsx';
import { NotesPart } from './NotesPart.tsx';
import { PeoplePart } from './PeoplePart.tsx';
import { PromptPart } from './PromptPart.tsx';
import { TopicPart } from './TopicPart.tsx';
import styles from './RoomColumns.module.css';
import { t } from '#shared/words/t.ts';

/** At the left of the canvas: time, agenda, the open question, how to join. */
export function RoomLeft() {
  return (
    <aside className={styles.left} data-part="room-agenda" aria-label={t`Agenda and prompt cards`}>
      <div className={styles.scroll}>
        <AgendaPart />
        <PromptPart />
      </div>
      <JoinCode />
    </aside>
  );
}

/** At the right: what to write and vote on, and who is here. */
export function RoomRight({ drill }: { readonly drill: ReactNode }) {
  return (
    <aside className={styles.right} data-part="room" aria-label={t`Room`}>
      <ConflictsPart />
      {drill}
      <TopicPart />
      <PeoplePart />
    </aside>
  );
}

/** Under the canvas: what the room writes down. */
export function RoomNotes() {
  return (
    <section className={styles.notes} data-part="room-notes" aria-label={t`Notes of the workshop`}>
      <NotesPart />
    </section>
  );
}
