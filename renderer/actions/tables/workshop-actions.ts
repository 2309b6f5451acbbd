import { canvasPort } from '#renderer/state/shown/canvas-port.ts';
import { showDialog } from '#renderer/state/window/open-dialog.ts';
import { guest, iMay, room, roomSide, roomWire } from '#renderer/state/room/room.ts';
import { openSession } from '#renderer/state/session/workspace.ts';
import type { Action } from '../action.ts';
import { closeWorkshop, downloadMinutes } from '../room/room-acts.ts';
import { t } from '#shared/words/t.ts';

const isInRoom = () => room.get() !== undefined;
const holdsRoom = () => isInRoom() && guest.get() === undefined;

/** The workshop round the plan. */
export const workshopActions: readonly Action[] = [
  {
    id: 'workshop',
    label: t`Workshop…`,
    also: t`lan guests join code share`,
    enabled: () => openSession() !== undefined && guest.get() === undefined,
    run: () => showDialog({ name: 'workshop' }),
  },
  {
    id: 'workshop-close',
    label: t`Close the workshop`,
    enabled: holdsRoom,
    run: () => void closeWorkshop(),
  },
  {
    id: 'workshop-side',
    label: t`Workshop: room or plan beside the canvas`,
    keys: ['Mod+Shift+W'],
    enabled: isInRoom,
    run: () => roomSide.set(roomSide.get() === 'room' ? 'plan' : 'room'),
  },
  {
    id: 'workshop-summon',
    label: t`Workshop: bring everyone here`,
    enabled: () => iMay(room.get(), 'leadRoom') && canvasPort.get() !== undefined,
    run: () => {
      const frame = canvasPort.get()?.frame();
      if (frame !== undefined) roomWire.get()?.summon(frame);
    },
  },
  {
    id: 'workshop-take',
    label: t`Workshop: take into the decision record…`,
    also: t`decisions votes notes cards minutes`,
    enabled: () => iMay(room.get(), 'leadRoom'),
    run: () => showDialog({ name: 'take-record' }),
  },
  {
    id: 'workshop-record',
    label: t`Save the record of the workshop`,
    also: t`minutes decisions export markdown`,
    enabled: isInRoom,
    run: downloadMinutes,
  },
];
