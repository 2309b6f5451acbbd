import { Eye, EyeOff, MousePointer2, MousePointerBan, UserX } from 'lucide';
import { lowerFirst } from '#shared/base/lower-first.ts';
import { mayDo, roles, roleTitle, type Role } from '#shared/workshop/roles.ts';
import type { Person } from '#shared/workshop/views.ts';
import { doInRoom } from '#renderer/actions/room/room-acts.ts';
import { sendOut } from '#renderer/actions/room/send-out.ts';
import { following, points } from '#renderer/state/room/room.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { ChoiceEntry } from '#renderer/ui/ChoiceEntry.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Avatar } from './Avatar.tsx';
import { useMay, useRoom } from './use-room.ts';
import styles from './PeoplePart.module.css';
import { t } from '#shared/words/t.ts';

/** Who is here and where; whose view to follow; roles for whoever leads. */
export function PeoplePart() {
  const { view, here, troubles } = useRoom();
  const leads = useMay('leadPeople');
  const present = view.people.filter(({ id }) => here.includes(id));
  const away = view.people.filter(({ id }) => !here.includes(id));
  return (
    <>
      <Section title={t`Here now`} count={present.length}>
        <ul className={styles.list}>
          {present.map((person) => (
            <PersonRow key={person.id} person={person} />
          ))}
        </ul>
        {leads && away.length > 0 && (
          <ul className={styles.list} aria-label={t`Away`}>
            {away.map((person) => (
              <PersonRow key={person.id} person={person} isAway />
            ))}
          </ul>
        )}
        {!leads && away.length > 0 && (
          <p className={classes(styles.words, styles.away)}>
            {t`Away: ${away.map(({ name }) => name).join(', ')}`}
          </p>
        )}
      </Section>
      {troubles.length > 0 && (
        <Section title={t`Refused`} count={troubles.length}>
          <ul className={styles.troubles}>
            {troubles.toReversed().map(({ id, name, what }) => (
              <li key={id}>
                <b>{name}</b> {what}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function PersonRow({
  person,
  isAway = false,
}: {
  readonly person: Person;
  readonly isAway?: boolean;
}) {
  const { id, name, role, muted } = person;
  const { you } = useRoom();
  const leads = useMay('leadPeople') && id !== you;
  const followed = useStore(following);
  return (
    <li className={styles.row}>
      <Avatar id={id} name={name} isHere={!isAway} />
      <bdi className={styles.name}>{name}</bdi>
      <Whereabouts id={id} />
      {!leads && muted && <span className={styles.words}>{t`cursor hidden`}</span>}
      {leads ? (
        <ChoiceEntry
          label={t`Role of ${name}`}
          value={role}
          blank="none"
          choices={roles.map((value) => ({ value, label: roleTitle(value) }))}
          onCommit={(next) => void doInRoom('set-role', { participantId: id, role: next as Role })}
        />
      ) : (
        <span className={styles.words}>
          {id === you ? t`you, ${lowerFirst(roleTitle(role))}` : lowerFirst(roleTitle(role))}
        </span>
      )}
      {id !== you && !isAway && (
        <IconButton
          small
          icon={followed === id ? EyeOff : Eye}
          isOn={followed === id}
          label={followed === id ? t`Stop following ${name}` : t`Follow ${name}`}
          onPress={() => following.set(followed === id ? undefined : id)}
        />
      )}
      {leads && role !== 'facilitator' && mayDo(role, 'point') && (
        <IconButton
          small
          icon={muted ? MousePointerBan : MousePointer2}
          isOn={muted}
          label={muted ? t`Show the cursor of ${name}` : t`Hide the cursor of ${name}`}
          onPress={() => void doInRoom('mute-participant', { participantId: id, muted: !muted })}
        />
      )}
      {leads && (
        <IconButton
          small
          icon={UserX}
          label={t`Send ${name} out`}
          onPress={() => void sendOut(person)}
        />
      )}
    </li>
  );
}

/** The component that somebody has chosen. */
function Whereabouts({ id }: { readonly id: string }) {
  const session = useSession();
  const at = useStore(points)[id]?.selection?.at(-1);
  const component = at === undefined ? undefined : session.plan.component(at);
  return component === undefined ? null : (
    <span className={styles.words}>{t`on ${component.name}`}</span>
  );
}
