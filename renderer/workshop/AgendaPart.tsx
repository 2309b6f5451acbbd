import { Check, Pause, Play, SquarePen } from 'lucide';
import { useState } from 'react';
import { doInRoom } from '#renderer/actions/room/room-acts.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Unseen } from '#renderer/ui/Unseen.tsx';
import { AgendaDialog } from './AgendaDialog.tsx';
import { TimerRing } from './TimerRing.tsx';
import { clockText, useMay, useRoom, useTimeLeft } from './use-room.ts';
import styles from './AgendaPart.module.css';
import { t } from '#shared/words/t.ts';

/** The timer and the steps of the agenda; whoever leads moves them. */
export function AgendaPart() {
  const { view } = useRoom();
  const leads = useMay('leadAgenda');
  const [isEditing, setEditing] = useState(false);
  const { agenda, shown } = view;
  const at = agenda.findIndex(({ id }) => id === shown.stepId);
  return (
    <section aria-label={t`Agenda`} className={styles.agenda}>
      <TimerPart />
      <ol className={styles.steps}>
        {agenda.map((step, index) => (
          <li key={step.id} className={styles.step} data-now={index === at || undefined}>
            <span className={styles.number} data-done={index < at || undefined}>
              {index < at ? <Icon icon={Check} size={12} /> : index + 1}
            </span>
            {leads ? (
              <button
                type="button"
                className={styles.title}
                title={step.title}
                onClick={() => void doInRoom('go-to-step', { stepId: step.id })}
              >
                {step.title}
              </button>
            ) : (
              <span className={styles.title} title={step.title}>
                {step.title}
              </span>
            )}
            {index === at && <Unseen>{t`, now`}</Unseen>}
            <span className={styles.minutes}>{t`${step.minutes} min`}</span>
          </li>
        ))}
      </ol>
      {leads && (
        <div className={styles.edit}>
          <Button small look="quiet" icon={SquarePen} onPress={() => setEditing(true)}>
            {t`Edit the agenda…`}
          </Button>
        </div>
      )}
      {isEditing && <AgendaDialog onClose={() => setEditing(false)} />}
    </section>
  );
}

function TimerPart() {
  const { view } = useRoom();
  const leads = useMay('leadAgenda');
  const left = useTimeLeft();
  const { agenda, shown, timer } = view;
  const at = agenda.findIndex(({ id }) => id === shown.stepId);
  const step = agenda[at];
  const next = agenda[at + 1];
  const runs = timer.startedAt !== undefined;
  return (
    <div className={styles.timer}>
      <div className={styles.clock}>
        <TimerRing left={left} whole={(step?.minutes ?? 0) * 60_000} />
        <div>
          <span className={styles.figure} data-over={left < 0 || undefined} role="timer">
            {clockText(left)}
          </span>
          <span className={styles.of}>
            {step === undefined
              ? t`not begun`
              : left < 0
                ? t`over time`
                : t`left of ${step.minutes} min`}
          </span>
        </div>
      </div>
      {leads && (
        <div className={styles.buttons}>
          <IconButton
            icon={runs ? Pause : Play}
            label={runs ? t`Pause the timer` : t`Start the timer`}
            isDisabled={step === undefined}
            onPress={() => void doInRoom(runs ? 'pause-timer' : 'start-timer')}
          />
          <Button
            small
            isDisabled={step === undefined}
            onPress={() => void doInRoom('add-time', { minutes: 5 })}
          >
            {t`+5 min`}
          </Button>
          <span className={styles.space} />
          <Button
            small
            look="primary"
            isDisabled={next === undefined}
            onPress={() => void doInRoom('go-to-step', { stepId: next?.id })}
          >
            {step === undefined ? t`Begin` : t`Next step`}
          </Button>
        </div>
      )}
    </div>
  );
}
