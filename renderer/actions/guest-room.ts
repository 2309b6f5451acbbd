import { isoDay } from '#shared/base/clock.ts';
import { mayDo, type Role } from '#shared/workshop/roles.ts';
import { GuestLink } from '#renderer/client/guest-link.ts';
import {
  fetchRoom,
  forgetToken,
  joinRoom,
  keepToken,
  keptToken,
  notReached,
} from '#renderer/client/join-room.ts';
import { noBackend } from '#renderer/client/no-backend.ts';
import { notifyRefusal } from '#renderer/state/notices.ts';
import { PlanSession } from '#renderer/state/plan-session.ts';
import {
  following,
  guest,
  isOnline,
  room,
  roomWire,
  takeRoomMessage,
} from '#renderer/state/room.ts';
import { applyTheme } from '#renderer/state/settings.ts';
import { appInfo, backend, screen } from '#renderer/state/workspace.ts';
import { worldContext } from './world-context.ts';

/** A guest's window: into the room when the browser has been in it, else to the page that asks for the code. */
export async function startGuest(): Promise<void> {
  backend.set(noBackend());
  const settings = { theme: 'system', hintDismissed: true } as const;
  appInfo.set({ version: '', host: 'web', firstStart: false, settings });
  applyTheme('system');
  const given = /^#lead=([\w-]+)$/.exec(window.location.hash)?.[1];
  if (given !== undefined) {
    keepToken(given);
    window.history.replaceState(null, '', '/room');
  }
  const token = keptToken();
  if (token === undefined) return screen.set({ name: 'join' });
  await enterRoom(token);
}

/** Joins with the code on the wall. Gives a sentence when the host refuses. */
export async function joinWithCode(
  code: string,
  name: string,
  role: Role,
): Promise<string | undefined> {
  const refused = await joinRoom(code, name, role);
  if (refused !== undefined) return refused;
  await enterRoom(keptToken() ?? '');
  return undefined;
}

/** How long until the host is asked again when it is not reached. */
const againMs = 2000;

async function enterRoom(token: string): Promise<void> {
  const entered = await fetchRoom(token).catch(() => 'not reached' as const);
  if (entered === 'not reached') {
    screen.set({ name: 'join', waiting: notReached });
    setTimeout(() => void enterRoom(token), againMs);
    return;
  }
  if (entered === undefined) {
    forgetToken();
    return screen.set({ name: 'join' });
  }
  const { plan, me } = entered;
  guest.set(me);
  const link = new GuestLink(
    plan,
    { id: me.id, token },
    {
      message: (message) => {
        takeRoomMessage(message, Date.now());
        if (message.t === 'welcome' || message.t === 'view') followRole(me.id, me.role);
      },
      online: (online) => isOnline.set(online),
      // What was not acknowledged is kept in the browser: the page begins anew with it.
      resync: () => window.location.reload(),
      ended: (reason) => end(reason),
      history: (history) => session.history.set(history),
    },
  );
  const readOnly = mayDo(me.role, 'editPlan')
    ? {}
    : { readOnly: 'Your role does not edit the plan. Ask the facilitator for another one.' };
  const today = isoDay(worldContext.clock.now());
  const session = new PlanSession(link, { ...plan, ...readOnly }, worldContext, today);
  roomWire.set({
    act: (name, params) => link.client.act({ name, params }),
    point: (at) => link.client.point(at),
    summon: (view) => link.client.summon(view),
  });
  session.resume(await link.kept());
  screen.set({ name: 'editor', session });
}

/** What one may do stands from the start on: another role begins the page anew. A viewer follows whoever leads. */
function followRole(id: string, role: Role): void {
  const state = room.get();
  const now = state?.view.people.find((person) => person.id === id)?.role;
  if (now !== undefined && now !== role) window.location.reload();
  if (role === 'viewer' && following.get() === undefined)
    following.set(state?.view.people.find((person) => person.role === 'facilitator')?.id);
}

function end(reason: string): void {
  forgetToken();
  roomWire.set(undefined);
  notifyRefusal(reason);
  screen.set({ name: 'join', waiting: reason });
}
