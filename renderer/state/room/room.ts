import type { Problem } from '#shared/base/result.ts';
import type { HostMessage } from '#shared/workshop/messages.ts';
import type { OpenRoom, RoomOrder } from '#shared/workshop/open-room.ts';
import type { Frame, Presence } from '#shared/workshop/presence.ts';
import { mayDo, type Deed, type Role } from '#shared/workshop/roles.ts';
import type { PersonalView, Person, PublicView } from '#shared/workshop/views.ts';
import type { Trouble } from '#shared/workshop/workshop.ts';
import { failTogether } from '../shown/drill.ts';
import { createStore } from '../base/store.ts';

/** The workshop as this window sees it. */
export interface RoomState {
  readonly you: string;
  readonly view: PublicView;
  readonly mine: PersonalView;
  readonly here: readonly string[];
  readonly troubles: readonly Trouble[];
  /** How far the host's clock is ahead of this machine's, in ms. */
  readonly aheadMs: number;
}

/** How what is done here reaches the host. */
export interface RoomWire {
  /** Gives why not, when it is refused. */
  act(name: string, params: unknown): Promise<Problem | undefined>;
  point(at: Presence): void;
  summon(view: Frame): void;
}

/** The workshop that this window is in; undefined outside one. */
export const room = createStore<RoomState | undefined>(undefined);
export const roomWire = createStore<RoomWire | undefined>(undefined);
/** Where the others are, by participant. */
export const points = createStore<Readonly<Record<string, Presence>>>({});
/** The part of the plan to which everybody was brought; another object each time. */
export const summoned = createStore<Frame | undefined>(undefined);
/** The participant whose view this window follows. */
export const following = createStore<string | undefined>(undefined);
/** This window is a guest's: it has no library, no files, no host of its own. */
export const guest = createStore<Person | undefined>(undefined);
export const isOnline = createStore(true);
/** How the workshop of this window's own host is open. */
export const openedRoom = createStore<OpenRoom | undefined>(undefined);
/** It was open when Strata ended, and can be opened again so that all come back. */
export const roomLeftOpen = createStore<RoomOrder | undefined>(undefined);
/** What stands beside the canvas in a workshop: the room, or palette and inspector. */
export const roomSide = createStore<'room' | 'plan'>('room');
/** The room thinks first: findings are not shown here. */
export const findingsHidden = createStore(false);

/** Takes in what the host says of the room. Revisions go their own way. */
export function takeRoomMessage(message: HostMessage, now: number): void {
  const before = room.get();
  switch (message.t) {
    case 'welcome': {
      const { you, view, mine, here } = message;
      points.set({});
      become({ you, view, mine, here, troubles: [], aheadMs: message.now - now });
      break;
    }
    case 'view':
      if (before !== undefined)
        become({
          ...before,
          view: { ...before.view, ...message.changed },
          aheadMs: message.now - now,
        });
      break;
    case 'mine':
      if (before !== undefined) become({ ...before, mine: message.mine });
      break;
    case 'here':
      if (before !== undefined) become({ ...before, here: message.ids });
      break;
    case 'troubles':
      if (before !== undefined) become({ ...before, troubles: message.troubles });
      break;
    case 'points':
      takePoints(message.at);
      break;
    case 'summon':
      if (message.by !== before?.you) summoned.set({ ...message.view });
      break;
    default:
  }
}

/** The workshop is over for this window. */
export function leaveRoom(): void {
  room.set(undefined);
  roomWire.set(undefined);
  points.set({});
  following.set(undefined);
  openedRoom.set(undefined);
  findingsHidden.set(false);
}

/** This window's person in a room. */
const myself = ({ you, view }: RoomState): Person | undefined =>
  view.people.find(({ id }) => id === you);

const myRole = (state: RoomState | undefined): Role | undefined =>
  state === undefined ? undefined : myself(state)?.role;

/** The scenario that the room is on; 0 for the main plan. */
export const shownScenario = ({ view }: RoomState): number => view.shown.scenario?.id ?? 0;

/** Whether this window's person may do something in the room. */
export const iMay = (state: RoomState | undefined, deed: Deed): boolean => {
  const role = myRole(state);
  return role !== undefined && mayDo(role, deed);
};

function become(next: RoomState): void {
  const before = room.get();
  room.set(next);
  const leads = myRole(next) === 'facilitator';
  findingsHidden.set(!leads && !next.view.shown.findings);
  const { drill } = next.view.shown;
  const isNews = JSON.stringify(before?.view.shown.drill ?? []) !== JSON.stringify(drill);
  if (!leads && isNews) failTogether(drill);
}

function takePoints(at: Readonly<Record<string, Presence | null>>): void {
  const next: Record<string, Presence> = { ...points.get() };
  for (const [id, presence] of Object.entries(at)) {
    if (presence === null) delete next[id];
    else next[id] = presence;
  }
  points.set(next);
}
