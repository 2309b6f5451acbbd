import { isoDay } from '#shared/base/clock.ts';
import type { HostMessage } from '#shared/workshop/messages.ts';
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
import type { KeptEdit } from '#renderer/client/kept-edits.ts';
import { noBackend } from '#renderer/client/no-backend.ts';
import { notify, notifyRefusal } from '#renderer/state/telling/notices.ts';
import { PlanSession } from '#renderer/state/session/plan-session.ts';
import {
  following,
  guest,
  isOnline,
  room,
  roomWire,
  shownScenario,
  takeRoomMessage,
} from '#renderer/state/room/room.ts';
import { selection, selectWhatIsIn } from '#renderer/state/shown/selection.ts';
import { shownFinding } from '#renderer/state/findings/shown-finding.ts';
import { applyTheme } from '#renderer/state/window/settings.ts';
import { appInfo, backend, screen } from '#renderer/state/session/workspace.ts';
import { worldContext } from '../world-context.ts';
import { t } from '#shared/words/t.ts';

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

/** What was open before, when another scenario is shown or the plan is taken anew. */
interface Former {
  readonly link: GuestLink;
  readonly session: PlanSession;
}

async function enterRoom(token: string, former?: Former): Promise<void> {
  const entered = await fetchRoom(token).catch(() => 'not reached' as const);
  if (entered === 'not reached') {
    if (former === undefined) screen.set({ name: 'join', waiting: notReached });
    setTimeout(() => void enterRoom(token, former), againMs);
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
        hear(message);
        if (message.t === 'welcome' || message.t === 'view') followRole(me.id, me.role);
      },
      online: (online) => isOnline.set(online),
      resync: () => void enterRoom(token, { link, session }),
      ended: (reason) => end(reason),
      history: (history) => session.line.tellHistory(history),
    },
  );
  const readOnly = mayDo(me.role, 'editPlan')
    ? {}
    : { readOnly: t`Your role does not edit the plan. Ask the facilitator for another one.` };
  const today = isoDay(worldContext.clock.now());
  const session = new PlanSession(link, { ...plan, ...readOnly }, worldContext, today);
  roomWire.set({
    act: (name, params) => link.client.act({ name, params }),
    point: (at) => link.client.point(at),
    summon: (view) => link.client.summon(view),
  });
  const kept = await link.kept(former?.link);
  const isHere = ({ branch }: KeptEdit): boolean => branch === session.branch;
  session.line.resume(kept.filter(isHere).map(({ operation }) => operation));
  for (const edit of kept) if (!isHere(edit)) void finishElsewhere(link, edit);
  if (former === undefined) return screen.set({ name: 'editor', session });
  replace(former.session, session);
}

/** The plan that all are on now takes the place of the one before; what is selected stays so where it is there too. */
function replace(former: PlanSession, session: PlanSession): void {
  const chosen = selection.get();
  former.close();
  shownFinding.set(undefined);
  screen.set({ name: 'editor', session });
  selectWhatIsIn(session.plan, chosen);
}

/** Takes in what the host says, and tells when all have gone to another scenario. */
function hear(message: HostMessage): void {
  const before = room.get();
  takeRoomMessage(message, Date.now());
  const after = room.get();
  if (before === undefined || after === undefined) return;
  if (shownScenario(before) === shownScenario(after)) return;
  const name = after.view.shown.scenario?.name ?? t`The main plan`;
  notify(t`${name} is shown now. What was done before stays where it was done, with its undo.`);
}

/** An edit of a scenario that is not shown any more is written there; when it no longer fits, that is told. */
async function finishElsewhere(link: GuestLink, edit: KeptEdit): Promise<void> {
  const ack = await link.sendElsewhere(edit);
  if (!ack.ok) notifyRefusal(t`“${edit.operation.label}” could not be kept: ${ack.error.message}`);
}

/** What one may do stands from the start on: another role begins the page anew. A viewer follows whoever leads. */
function followRole(id: string, role: Role): void {
  const state = room.get();
  const now = state?.view.people.find((person) => person.id === id)?.role;
  if (now !== undefined && now !== role) window.location.reload();
  if (role === 'viewer' && following.get() === undefined)
    following.set(state?.view.people.find((person) => person.role === 'facilitator')?.id);
}

/** The token is kept: whether it opens anything still is the host's to say when this page is loaded again. */
function end(reason: string): void {
  roomWire.set(undefined);
  notifyRefusal(reason);
  screen.set({ name: 'join', waiting: reason });
}
