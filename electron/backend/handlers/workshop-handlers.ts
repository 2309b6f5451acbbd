import { implement, ORPCError } from '@orpc/server';
import { contract } from '#shared/api/contract.ts';
import type { Backend } from '../backend.ts';
import type { Room } from '../workshop/room.ts';
import { networkAddresses } from '../workshop/rooms.ts';
import { answer } from './answer.ts';
import { localParticipant, roomEvents } from './room-events.ts';
import { t } from '#shared/words/t.ts';

/** Methods about the workshop round a plan. Only the host's own window has them: guests speak to the room itself. */
export function workshopHandlers({ rooms }: Backend) {
  const methods = implement(contract).workshop;
  const roomOf = (planId: string): Room => {
    const room = rooms.of(planId);
    if (room === undefined)
      throw new ORPCError('NOT_FOUND', { message: t`The workshop is not open. Open it first.` });
    return room;
  };
  return {
    status: methods.status.handler(({ input: { planId } }) => {
      const [opened, leftOpen] = [rooms.opened(planId), rooms.leftOpen(planId)];
      return {
        addresses: networkAddresses(),
        ...(opened === undefined ? {} : { opened }),
        ...(leftOpen === undefined ? {} : { leftOpen }),
      };
    }),
    open: methods.open.handler(async ({ input: { planId, order } }) => {
      const opened = answer(await rooms.open(planId, order));
      const room = roomOf(planId);
      if (room.people.byId(localParticipant) === undefined)
        room.people.admitFacilitator(localParticipant, t`Facilitator`);
      return opened;
    }),
    close: methods.close.handler(({ input: { planId } }) => rooms.close(planId)),
    listen: methods.listen.handler(({ input: { planId }, signal }) => {
      const release = rooms.attend(planId);
      const events = roomEvents(roomOf(planId), signal);
      return withEnd(events, release);
    }),
    act: methods.act.handler(({ input: { planId, name, params } }) =>
      answer(roomOf(planId).act(localParticipant, { name, params })),
    ),
    point: methods.point.handler(({ input: { planId, at } }) =>
      rooms.of(planId)?.points.move(localParticipant, at),
    ),
    summon: methods.summon.handler(({ input: { planId, view } }) =>
      roomOf(planId).seats.tell({ t: 'summon', by: localParticipant, view }),
    ),
  };
}

async function* withEnd<Value>(
  values: AsyncGenerator<Value, void>,
  end: () => void,
): AsyncGenerator<Value, void> {
  try {
    yield* values;
  } finally {
    end();
  }
}
