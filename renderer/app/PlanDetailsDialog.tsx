import { useState } from 'react';
import type { Profile } from '#shared/plan/records.ts';
import { sentence } from '#renderer/actions/edit-facts.ts';
import { closeDialog } from '#renderer/state/open-dialog.ts';
import { useSession } from '#renderer/state/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { FormField } from '#renderer/ui/FormField.tsx';
import { Modal } from '#renderer/ui/Modal.tsx';
import { RadioRows } from '#renderer/ui/RadioRows.tsx';

const profiles: readonly {
  readonly value: Profile;
  readonly label: string;
  readonly note: string;
}[] = [
  { value: 'lab', label: 'Lab', note: 'may be down for days' },
  { value: 'branch', label: 'Branch', note: 'small, few hands' },
  { value: 'enterprise', label: 'Enterprise', note: 'the usual thresholds' },
  { value: 'regulated', label: 'Regulated', note: 'evidence and separation asked for' },
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
      title="Plan details"
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog}>Cancel</Button>
          <Button look="primary" onPress={save}>
            Save
          </Button>
        </>
      }
    >
      <FormField label="Name" value={name} onChange={setName} error={refusal} />
      <FormField label="Description" value={description} onChange={setDescription} lines={3} />
      <RadioRows
        label="Profile: which thresholds the rules use"
        value={profile}
        rows={profiles}
        onChange={setProfile}
      />
    </Modal>
  );
}
