import { Download, Eye, EyeOff, Gavel, LocateFixed, Lock, LockOpen, Network, X } from 'lucide';
import { closeWorkshop, doInRoom, downloadMinutes } from '#renderer/actions/room/room-acts.ts';
import { canvasPort } from '#renderer/state/shown/canvas-port.ts';
import { failedParts } from '#renderer/state/shown/drill.ts';
import { showDialog } from '#renderer/state/window/open-dialog.ts';
import {
  following,
  guest,
  isOnline,
  openedRoom,
  roomLeftOpen,
  roomSide,
  roomWire,
} from '#renderer/state/room/room.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceEntry } from '#renderer/ui/ChoiceEntry.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Avatar } from './Avatar.tsx';
import { useMay, useRoom } from './use-room.ts';
import styles from './RoomBanner.module.css';
import { t } from '#shared/words/t.ts';

const mostFaces = 8;

/** Over everything while a workshop is open: that it is, who is here, and what whoever leads may do to the room. */
export function RoomBanner() {
  const { view, here } = useRoom();
  const leads = useMay('leadRoom');
  const isGuest = useStore(guest) !== undefined;
  const side = useStore(roomSide);
  const online = useStore(isOnline);
  const role = useStore(guest)?.role;
  const people = view.people.filter(({ id }) => here.includes(id));
  return (
    <section
      aria-label={t`Workshop`}
      className={styles.banner}
      data-offline={!online || undefined}
      data-beside=""
    >
      <Icon icon={Network} size={14} />
      <span className={styles.words} role="status">
        {online ? (
          <Where />
        ) : (
          <b>{t`The host is not reached. Edits are kept here and sent when it is back.`}</b>
        )}
      </span>
      <Followed />
      <span className={styles.faces}>
        {people.slice(0, mostFaces).map(({ id, name }) => (
          <Avatar key={id} id={id} name={name} />
        ))}
      </span>
      <span className={styles.count}>{t`${people.length} here`}</span>
      {role !== 'viewer' && (
        <div role="group" aria-label={t`Beside the canvas`} className={styles.sides}>
          <Button
            small
            look={side === 'room' ? 'primary' : 'plain'}
            onPress={() => roomSide.set('room')}
          >
            {t`Room`}
          </Button>
          <Button
            small
            look={side === 'plan' ? 'primary' : 'plain'}
            onPress={() => roomSide.set('plan')}
          >
            {t`Plan`}
          </Button>
        </div>
      )}
      {leads && <Lead />}
      {leads && (
        <Button small icon={Gavel} onPress={() => showDialog({ name: 'take-record' })}>
          {t`Take into the record…`}
        </Button>
      )}
      <IconButton
        small
        icon={Download}
        label={t`Save the record of the workshop`}
        onPress={downloadMinutes}
      />
      {!isGuest && (
        <Button small onPress={() => void closeWorkshop()}>
          {t`Close workshop`}
        </Button>
      )}
    </section>
  );
}

function Where() {
  const opened = useStore(openedRoom);
  if (opened === undefined) return <b>{t`You are in a workshop.`}</b>;
  const { host } = new URL(opened.link);
  return (
    <>
      <button
        type="button"
        className={styles.open}
        onClick={() => showDialog({ name: 'workshop' })}
      >
        {t`The workshop is open on this network.`}
      </button>{' '}
      {t`Anyone with the code can join at ${host}. The plan stays on this machine.`}
    </>
  );
}

function Followed() {
  const id = useStore(following);
  const { view } = useRoom();
  const person = view.people.find((one) => one.id === id);
  if (person === undefined) return null;
  return (
    <span className={styles.follow}>
      {t`Following ${person.name}`}
      <IconButton
        small
        icon={X}
        label={t`Stop following`}
        onPress={() => following.set(undefined)}
      />
    </span>
  );
}

function Lead() {
  const { view } = useRoom();
  const { isLocked, findings, drill } = view.shown;
  const isGuest = useStore(guest) !== undefined;
  const failing = useStore(failedParts);
  const port = useStore(canvasPort);
  const isDrillShown = drill.length > 0 && drill.join(' ') === failing.join(' ');
  return (
    <>
      {isGuest && view.scenarios.length > 0 && (
        <span className={styles.scenario}>
          <ChoiceEntry
            label={t`Scenario for all`}
            value={String(view.shown.scenario?.id ?? 0)}
            blank="none"
            choices={view.scenarios.map(({ id, name }) => ({ value: String(id), label: name }))}
            onCommit={(id) => void doInRoom('show-scenario', { branch: Number(id) })}
          />
        </span>
      )}
      <IconButton
        small
        icon={LocateFixed}
        label={t`Bring everyone here`}
        onPress={() => {
          const frame = port?.frame();
          if (frame !== undefined) roomWire.get()?.summon(frame);
        }}
      />
      <IconButton
        small
        icon={findings ? Eye : EyeOff}
        isOn={findings}
        label={findings ? t`Hide the findings from guests` : t`Show the findings to guests`}
        onPress={() => void doInRoom('show-findings', { shown: !findings })}
      />
      {(failing.length > 0 || drill.length > 0) && (
        <Button
          small
          onPress={() => void doInRoom('show-drill', { components: isDrillShown ? [] : failing })}
        >
          {isDrillShown || failing.length === 0 ? t`End the drill for all` : t`Drill with all`}
        </Button>
      )}
      <Button
        small
        icon={isLocked ? Lock : LockOpen}
        onPress={() => void doInRoom('lock-room', { locked: !isLocked })}
      >
        {isLocked ? t`Allow new joins` : t`Stop new joins`}
      </Button>
    </>
  );
}

/** Says that a workshop was open when Strata ended, and brings it back. */
export function LeftOpenBanner() {
  const left = useStore(roomLeftOpen);
  if (left === undefined) return null;
  return (
    <section aria-label={t`Workshop`} className={styles.banner} data-offline="" data-beside="">
      <Icon icon={Network} size={14} />
      <span className={styles.words}>
        {t`The workshop of this plan was open when Strata ended. Open it again: all who were in it come back by themselves.`}
      </span>
      <Button small look="primary" onPress={() => showDialog({ name: 'workshop' })}>
        {t`Open again…`}
      </Button>
      <Button small onPress={() => void closeWorkshop()}>
        {t`Leave it closed`}
      </Button>
    </section>
  );
}
