import { ArrowDown, ArrowUp, Plus, X } from 'lucide';
import { useState } from 'react';
import type { AgendaStep, StepKind } from '#shared/workshop/workshop.ts';
import { worldContext } from '#renderer/actions/world-context.ts';
import { doInRoom } from '#renderer/actions/room/room-acts.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceEntry } from '#renderer/ui/ChoiceEntry.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Modal } from '#renderer/ui/Modal.tsx';
import { TextEntry } from '#renderer/ui/TextEntry.tsx';
import { useRoom } from './use-room.ts';
import styles from './AgendaDialog.module.css';
import { t } from '#shared/words/t.ts';

const kinds: readonly { readonly value: StepKind; readonly label: string }[] = [
  { value: 'talk', label: t`Talk` },
  { value: 'cards', label: t`Silent cards` },
  { value: 'votes', label: t`Dot votes` },
  { value: 'walk', label: t`Layer walk` },
  { value: 'options', label: t`Options` },
  { value: 'drill', label: t`Failure drill` },
  { value: 'decide', label: t`Decide` },
];

/** Changes the steps of the agenda: names, minutes, order. Takes effect for all when it is saved. */
export function AgendaDialog({ onClose }: { readonly onClose: () => void }) {
  const { view } = useRoom();
  const [steps, setSteps] = useState<readonly AgendaStep[]>(view.agenda);
  const change = (id: string, next: Partial<AgendaStep>) =>
    setSteps(steps.map((step) => (step.id === id ? { ...step, ...next } : step)));
  const move = (from: number, to: number) => {
    const next = steps.filter((_, index) => index !== from);
    setSteps([...next.slice(0, to), steps[from]!, ...next.slice(to)]);
  };
  const add = () => {
    const id = worldContext.ids.next();
    setSteps([...steps, { id, title: t`New step`, minutes: 10, kind: 'talk' }]);
  };
  const total = steps.reduce((sum, { minutes }) => sum + minutes, 0);
  const save = async () => {
    if ((await doInRoom('set-agenda', { steps })) === undefined) onClose();
  };
  return (
    <Modal
      title={t`Agenda`}
      wide
      onClose={onClose}
      footer={
        <>
          <span className={styles.total}>{t`${total} min in all`}</span>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" isDisabled={steps.length === 0} onPress={() => void save()}>
            {t`Save the agenda`}
          </Button>
        </>
      }
    >
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <li key={step.id} className={styles.step}>
            <TextEntry
              label={t`Title of step ${index + 1}`}
              value={step.title}
              onCommit={(title) => {
                if (title.trim() === '') return t`A step needs a title.`;
                change(step.id, { title: title.trim() });
                return undefined;
              }}
            />
            <TextEntry
              label={t`Minutes of step ${index + 1}`}
              value={String(step.minutes)}
              unit="min"
              onCommit={(text) => {
                const minutes = Number(text);
                if (!(minutes >= 1 && minutes <= 480)) return t`Give 1 to 480 minutes.`;
                change(step.id, { minutes });
                return undefined;
              }}
            />
            <ChoiceEntry
              label={t`Kind of step ${index + 1}`}
              value={step.kind}
              choices={kinds}
              blank="none"
              onCommit={(kind) => change(step.id, { kind: kind as StepKind })}
            />
            <IconButton
              small
              icon={ArrowUp}
              label={t`Earlier: ${step.title}`}
              isDisabled={index === 0}
              onPress={() => move(index, index - 1)}
            />
            <IconButton
              small
              icon={ArrowDown}
              label={t`Later: ${step.title}`}
              isDisabled={index === steps.length - 1}
              onPress={() => move(index, index + 1)}
            />
            <IconButton
              small
              icon={X}
              label={t`Take out: ${step.title}`}
              onPress={() => setSteps(steps.filter(({ id }) => id !== step.id))}
            />
          </li>
        ))}
      </ol>
      <Button small look="quiet" icon={Plus} onPress={add}>
        {t`Add a step`}
      </Button>
    </Modal>
  );
}
