import type { HostMessage } from '#shared/workshop/messages.ts';
import { minutesOf } from '#shared/workshop/minutes.ts';
import type { RoomOrder } from '#shared/workshop/open-room.ts';
import { errorSentence } from '#renderer/state/telling/error-sentence.ts';
import { isAbort } from '#renderer/state/base/is-abort.ts';
import { closeDialog } from '#renderer/state/window/open-dialog.ts';
import { notify, notifyRefusal } from '#renderer/state/telling/notices.ts';
import {
  leaveRoom,
  openedRoom,
  room,
  roomLeftOpen,
  roomWire,
  takeRoomMessage,
  type RoomWire,
} from '#renderer/state/room/room.ts';
import { client, openSession } from '#renderer/state/session/workspace.ts';
import { attempt } from '../attempt.ts';
import { download } from '../files/download.ts';
import { t } from '#shared/words/t.ts';

/** Does something in the workshop; why not, when it is refused, is told and given. */
export async function doInRoom(name: string, params: unknown = {}): Promise<string | undefined> {
  const problem = await roomWire.get()?.act(name, params);
  if (problem !== undefined) notifyRefusal(problem.message);
  return problem?.message;
}

/** Opens the plan to the network. Gives a sentence when it cannot be. */
export async function openWorkshop(order: RoomOrder): Promise<string | undefined> {
  const session = openSession();
  if (session === undefined) return undefined;
  try {
    const opened = await client().workshop.open({ planId: session.planId, order });
    roomLeftOpen.set(undefined);
    openedRoom.set(opened);
    void listen(session.planId);
    return undefined;
  } catch (error) {
    return errorSentence(error);
  }
}

/** Closes the workshop: guests are sent home, what they did stays. */
export async function closeWorkshop(): Promise<void> {
  const session = openSession();
  if (session === undefined) return;
  roomLeftOpen.set(undefined);
  await client().workshop.close({ planId: session.planId });
  closeDialog();
}

/** Looks whether the workshop of a plan is open, or was when Strata ended. */
export async function findWorkshop(planId: string): Promise<void> {
  const { opened, leftOpen } = await client().workshop.status({ planId });
  roomLeftOpen.set(leftOpen);
  if (opened === undefined || openSession()?.planId !== planId) return;
  openedRoom.set(opened);
  void listen(planId);
}

async function listen(planId: string): Promise<void> {
  const stop = new AbortController();
  const act = async (name: string, params: unknown) => {
    try {
      await client().workshop.act({ planId, name, params });
      return undefined;
    } catch (error) {
      return { code: 'refused', message: errorSentence(error) };
    }
  };
  const wire: RoomWire = {
    act,
    point: (at) =>
      void client()
        .workshop.point({ planId, at })
        // Where the pointer is will be said again with its next move.
        .catch(() => undefined),
    summon: (view) => void attempt(() => client().workshop.summon({ planId, view })),
  };
  roomWire.set(wire);
  const session = openSession();
  session?.onClose(() => {
    stop.abort();
    leaveRoom();
  });
  let isLost = false;
  try {
    const messages = await client().workshop.listen({ planId }, { signal: stop.signal });
    for await (const text of messages) {
      const message = JSON.parse(text) as HostMessage;
      if (message.t === 'bye') break;
      takeRoomMessage(message, Date.now());
    }
  } catch (error) {
    // The host is gone: a banner says so, and the room is as open as it was.
    isLost = isAbort(error);
    if (!isLost && !stop.signal.aborted) notifyRefusal(errorSentence(error));
  }
  // Another scenario of the same plan may be in the room by now.
  if (roomWire.get() !== wire) return;
  leaveRoom();
  if (!isLost && !stop.signal.aborted)
    notify(t`The workshop is closed. What was written stays in the plan.`);
}

/** Hands over what the workshop came to, as Markdown. */
export function downloadMinutes(): void {
  const state = room.get();
  const session = openSession();
  if (state === undefined || session === undefined) return;
  const { plan } = session;
  const text = minutesOf(
    state.view,
    { name: plan.meta.name, componentName: (id) => plan.component(id)?.name },
    Date.now() + state.aheadMs,
  );
  download(`${t`${plan.meta.name} workshop`}.md`, new Blob([text], { type: 'text/markdown' }));
}
