import { useState } from 'react';
import type { Profile } from '#shared/plan/records.ts';
import { sentence } from '#renderer/actions/editing/edit-facts.ts';
import { closeDialog } from '#renderer/state/window/open-dialog.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { FormField } from '#renderer/ui/FormField.tsx';
import { Modal } from '#renderer/ui/Modal.tsx';
import { profileTitles } from './profile-titles.ts';
import { RadioRows } from '#renderer/ui/RadioRows.tsx';
import { t } from '#shared/words/t.ts';

const profiles: readonly {
  readonly value: Profile;
  readonly label: string;
  readonly note: string;
}[] = [
  { value: 'lab', label: profileTitles.lab, note: t`may be down for days` },
  { value: 'branch', label: profileTitles.branch, note: t`small, few hands` },
  { value: 'enterprise', label: profileTitles.enterprise, note: t`the usual thresholds` },
  {
    value: 'regulated',
    label: profileTitles.regulated,
    note: t`evidence and separation asked for`,
  },
];

/** Name, description and profile of the plan: one step of undo. */
export function PlanDetailsDialog() {
  const session = useSession();
  const { meta } = session.plan;
  const [name, setName] = useState(meta.name);
  const [description, setDescription] = useState(meta.description ?? '');
  const [profile, setProfile] = useState<string>(meta.profile);
  const [refusal, setRefusal] = useState<string>();
  const save = () => {
    const why = sentence(
      session.ask('set-plan-details', { name, profile, description: description.trim() || null }),
    );
    if (why === undefined) closeDialog();
    else setRefusal(why);
  };
  return (
    <Modal
      title={t`Plan details`}
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog}>{t`Cancel`}</Button>
          <Button look="primary" onPress={save}>
            {t`Save`}
          </Button>
        </>
      }
    >
      <FormField label={t`Name`} value={name} onChange={setName} error={refusal} />
      <FormField label={t`Description`} value={description} onChange={setDescription} lines={3} />
      <RadioRows
        label={t`Profile: which thresholds the rules use`}
        value={profile}
        rows={profiles}
        onChange={setProfile}
      />
    </Modal>
  );
}
