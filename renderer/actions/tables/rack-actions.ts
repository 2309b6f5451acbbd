import { rackPort } from '#renderer/state/shown/rack-port.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { openSession } from '#renderer/state/session/workspace.ts';
import type { Action } from '../action.ts';
import { chosenParts } from '../editing/rack-parts.ts';
import { showOnCanvas } from '../showing/show-on-canvas.ts';
import { t } from '#shared/words/t.ts';

const hasRacks = () => openSession() !== undefined && rackPort.get() !== undefined;
const mayEdit = () => openSession()?.readOnly === undefined;

/** What can be done to devices only while the racks are looked at. */
export const rackActions: readonly Action[] = [
  {
    id: 'carry-in-racks',
    label: t`Move to another unit…`,
    also: t`rack carry mount place pick up`,
    enabled: () => hasRacks() && mayEdit() && chosenParts()?.length === 1,
    run: () => {
      const [part] = chosenParts() ?? [];
      if (part !== undefined) rackPort.get()?.carry(part);
    },
  },
  {
    id: 'show-on-layers',
    label: t`Show on the layers`,
    also: t`canvas reveal leave the racks`,
    enabled: () => hasRacks() && selection.get().components.length > 0,
    run: () => showOnCanvas(selection.get().components),
  },
];
