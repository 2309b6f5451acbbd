import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { Clock } from '#shared/base/clock.ts';
import type { Ids } from '#shared/base/ids.ts';
import type { Ack, Operation } from '#shared/sync/protocol.ts';
import { applyAct, type Act } from '#shared/workshop/apply-act.ts';
import type { HostMessage } from '#shared/workshop/messages.ts';
import type { Presence } from '#shared/workshop/presence.ts';
import type { Role } from '#shared/workshop/roles.ts';
import { personalView, publicView, type PublicView } from '#shared/workshop/views.ts';
import type { Participant, RoomScenario, Trouble, Workshop } from '#shared/workshop/workshop.ts';
import type { PlanHost } from '../plan-host/plan-host.ts';
import { mainBranch } from '../database/branches.ts';
import { fileProblem } from '../database/file-problem.ts';
import { Broadcaster, revisionsText } from './broadcaster.ts';
import { isNameTaken } from './is-name-taken.ts';
import { missingRevisions, type GuestHas } from './missing-revisions.ts';
import type { RoomSink } from './room-sink.ts';
import { newToken, tokenHash } from './tokens.ts';
import { ViewTeller } from './view-teller.ts';
import { WorkshopStore } from './workshop-store.ts';
import { t } from '#shared/words/t.ts';

export interface RoomWorld {
  readonly clock: Clock;
  readonly ids: Ids;
}

/** What the facilitator hears of the same person for the same thing is said once in this time. */
const sameTroubleMs = 10_000;
const keptTroubles = 100;
const mostPeople = 300;

/** The room round one plan: who is in it, what they see of each other, and the workshop that they hold. */
export class Room {
  /** The host of the main plan: it hears of scenarios, and of the end. */
  readonly #main: PlanHost;
  readonly #world: RoomWorld;
  readonly #store: WorkshopStore;
  readonly #broadcast = new Broadcaster();
  readonly #seats = new Map<RoomSink, string>();
  readonly #points = new Map<string, Presence>();
  readonly #listeners = new Set<() => void>();
  readonly #views: ViewTeller;
  readonly #stop: () => void;
  #host: PlanHost;
  #stopHost: () => void;
  #scenarios: readonly RoomScenario[];
  #workshop: Workshop;

  /** Refuses when the plan cannot be written: a workshop must be kept. */
  static open(host: PlanHost, world: RoomWorld): Result<Room> {
    const { beside } = host;
    if (beside === undefined)
      return refuse(
        'read-only',
        t`A workshop needs a plan that can be edited. ${host.readOnly ?? ''}`.trim(),
      );
    return ok(new Room(host, new WorkshopStore(beside), world));
  }

  private constructor(host: PlanHost, store: WorkshopStore, world: RoomWorld) {
    this.#main = host;
    this.#store = store;
    this.#world = world;
    this.#scenarios = scenariosOf(host);
    this.#workshop = store.load();
    this.#host = this.#shownHost();
    this.#stopHost = this.#listen();
    this.#views = new ViewTeller(
      () => this.#view(),
      (changed) => this.#broadcast.tell({ t: 'view', now: world.clock.now(), changed }),
    );
    this.#stop = host.subscribe({
      revision: () => undefined,
      scenariosChanged: () => this.#lookAtScenarios(),
      closed: (reason) => this.close(reason),
    });
    this.#lookAtScenarios();
  }

  /** The host of the scenario that is shown: what guests see and edit. */
  get host(): PlanHost {
    return this.#host;
  }

  get workshop(): Workshop {
    return this.#workshop;
  }

  /** Ids of those who are connected. */
  get present(): ReadonlySet<string> {
    return new Set(this.#seats.values());
  }

  /** Calls `listener` once, when the room is closed. */
  onClose(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** Takes somebody in who knew the code. Names are told apart by the room, so each is there once. */
  join(name: string, role: Role): Result<{ participant: Participant; token: string }> {
    const { participants, shown } = this.#workshop;
    if (shown.isLocked)
      return refuse('locked', t`The room is closed to new guests. Ask the facilitator to open it.`);
    if (participants.filter(({ removed }) => !removed).length >= mostPeople)
      return refuse('full', t`A room holds ${mostPeople} people. Ask the facilitator.`);
    if (isNameTaken(name, participants))
      return refuse('name-taken', t`Somebody here is called ${name}. Choose another name.`);
    return ok(this.#admit(this.#world.ids.next(), name, role));
  }

  /** Takes somebody in without code: the host's own window, or the link that was printed for the facilitator. */
  admitFacilitator(id: string, name: string): { participant: Participant; token: string } {
    return this.#admit(id, name, 'facilitator');
  }

  /** Whom a token stands for; undefined for a token of nobody, or of somebody who was sent away. */
  participantOf(token: string): Participant | undefined {
    const hash = tokenHash(token);
    return this.#workshop.participants.find((one) => one.tokenHash === hash && !one.removed);
  }

  participant(id: string): Participant | undefined {
    return this.#workshop.participants.find((one) => one.id === id && !one.removed);
  }

  /** Somebody is connected: they are told where everything stands, then all that happens. Gives what ends it. */
  enter(participantId: string, sink: RoomSink, has: GuestHas = {}): () => void {
    const behind = sink.wantsRevisions ? missingRevisions(this.host, has) : [];
    // Those that wait are in the log already: sent to the others now, to this one out of the log.
    this.#broadcast.flush();
    if (behind === undefined) {
      sink.send(JSON.stringify({ t: 'resync' } satisfies HostMessage));
      return () => undefined;
    }
    this.#seats.set(sink, participantId);
    this.#broadcast.add(sink);
    this.#send(sink, this.#welcome(participantId));
    if (behind.length > 0) sink.send(revisionsText(behind));
    if (this.#points.size > 0)
      this.#send(sink, { t: 'points', at: Object.fromEntries(this.#points) });
    this.#tellTroubles([sink]);
    this.#tellPresent();
    return () => this.#leave(sink, participantId);
  }

  /** Does what somebody asks, if their role allows it: on disk before this returns. */
  act(participantId: string, act: Act): Result<void> {
    const { clock, ids } = this.#world;
    const world = { now: clock.now(), ids, present: this.present, scenarios: this.#scenarios };
    const next = applyAct(this.#workshop, participantId, act, world);
    if (next.ok) return this.#become(next.value, participantId);
    const { code, message } = next.error;
    if (code === 'forbidden' || code === 'garbage')
      this.report(participantId, t`tried ${act.name.slice(0, 40)}: ${message}`);
    return next;
  }

  /** Writes what a guest did to the scenario it was done on. */
  async commit(
    person: Participant,
    operations: readonly Operation[],
    branch: number,
  ): Promise<readonly Ack[]> {
    const host = this.#main.on(branch);
    if (host.ok) return host.value.commit(person.name, operations);
    return operations.map(({ opId }) => ({ opId, ok: false, error: host.error }));
  }

  /** Where somebody is: told to the others, kept nowhere. */
  point(participantId: string, at: Presence): void {
    this.#points.set(participantId, at);
    this.#broadcast.point(participantId, at);
  }

  /** Brings everybody to a part of the plan. */
  summon(participantId: string, view: { x: number; y: number; w: number; h: number }): void {
    this.#broadcast.tell({ t: 'summon', by: participantId, view });
  }

  /** Names somebody to the facilitator. */
  report(participantId: string, what: string): void {
    const name = this.#workshop.participants.find(({ id }) => id === participantId)?.name;
    this.reportStranger(participantId, name ?? participantId, what);
  }

  /** Likewise somebody who is not in the room. */
  reportStranger(participantId: string, name: string, what: string): void {
    const at = this.#world.clock.now();
    const { troubles } = this.#workshop;
    const isSaid = troubles.some(
      (said) =>
        said.participantId === participantId && said.what === what && at - said.at < sameTroubleMs,
    );
    if (isSaid) return;
    const trouble: Trouble = { id: this.#world.ids.next(), participantId, name, what, at };
    this.#become({ ...this.#workshop, troubles: [...troubles, trouble].slice(-keptTroubles) });
    this.#tellTroubles(this.#seats.keys());
  }

  /** Sends everybody home. Tokens that were given out open nothing any more, unless `keepTokens`: then all come back by themselves. */
  close(reason: string, keepTokens = false): void {
    this.#stop();
    this.#stopHost();
    this.#views.stop();
    if (!keepTokens && this.host.beside !== undefined) {
      const participants = this.#workshop.participants.map((one) => ({ ...one, tokenHash: '' }));
      this.#become({ ...this.#workshop, participants });
    }
    for (const sink of Array.from(this.#seats.keys())) {
      this.#send(sink, { t: 'bye', reason });
      sink.end(reason);
    }
    this.#seats.clear();
    this.#broadcast.close();
    const listeners = Array.from(this.#listeners);
    this.#listeners.clear();
    for (const listener of listeners) listener();
  }

  #admit(id: string, name: string, role: Role): { participant: Participant; token: string } {
    const token = newToken();
    const participant: Participant = {
      id,
      name,
      role,
      tokenHash: tokenHash(token),
      joinedAt: this.#world.clock.now(),
      removed: false,
    };
    const others = this.#workshop.participants.filter((one) => one.id !== id);
    this.#become({ ...this.#workshop, participants: [...others, participant] });
    return { participant, token };
  }

  #become(next: Workshop, by?: string): Result<void> {
    try {
      this.#store.save(this.#workshop, next);
    } catch (error) {
      return { ok: false, error: fileProblem(error, t`The plan file`) };
    }
    const before = this.#workshop;
    this.#workshop = next;
    if (before.shown.scenario?.id !== next.shown.scenario?.id) this.#follow();
    this.#views.soon();
    if (by !== undefined) this.#tellMine(by);
    if (before.topics !== next.topics) for (const id of this.present) this.#tellMine(id);
    if (before.participants !== next.participants) this.#sendAwayRemoved();
    return ok(undefined);
  }

  /** The scenario that is shown is another one: guests take its plan. What they still send for the former one is written there. */
  #follow(): void {
    this.#broadcast.flush();
    this.#stopHost();
    this.#host = this.#shownHost();
    this.#stopHost = this.#listen();
    for (const sink of this.#seats.keys())
      if (sink.wantsRevisions) this.#send(sink, { t: 'resync' });
  }

  #shownHost(): PlanHost {
    const host = this.#main.on(this.#workshop.shown.scenario?.id ?? mainBranch);
    return host.ok ? host.value : this.#main;
  }

  #listen(): () => void {
    return this.#host.subscribe({
      revision: (revision) => this.#broadcast.revision(revision),
      // The end of the file is heard by the main plan, the end of a scenario by the list of scenarios.
      closed: () => undefined,
    });
  }

  /** One that is shown may be called otherwise now; when it was deleted or put away, all go back to the main plan. */
  #lookAtScenarios(): void {
    this.#scenarios = scenariosOf(this.#main);
    const { shown } = this.#workshop;
    const scenario = this.#scenarios.find(({ id }) => id === shown.scenario?.id);
    if (shown.scenario?.name !== scenario?.name)
      this.#become({ ...this.#workshop, shown: { ...shown, scenario } });
    this.#views.soon();
  }

  #sendAwayRemoved(): void {
    const gone = new Set(
      this.#workshop.participants.filter(({ removed }) => removed).map(({ id }) => id),
    );
    for (const [sink, id] of Array.from(this.#seats)) {
      if (!gone.has(id)) continue;
      const reason = t`The facilitator has sent you out of the room.`;
      this.#send(sink, { t: 'bye', reason });
      sink.end(reason);
      this.#leave(sink, id);
    }
  }

  #leave(sink: RoomSink, participantId: string): void {
    if (!this.#seats.delete(sink)) return;
    this.#broadcast.drop(sink);
    if (this.present.has(participantId)) return;
    this.#points.delete(participantId);
    this.#broadcast.point(participantId, null);
    this.#tellPresent();
  }

  #welcome(you: string): HostMessage {
    return {
      t: 'welcome',
      you,
      seq: this.host.seq,
      now: this.#world.clock.now(),
      view: this.#view(),
      mine: personalView(this.#workshop, you),
      here: [...this.present],
      history: this.host.historyState(this.participant(you)?.name ?? you),
    };
  }

  #view(): PublicView {
    return publicView(this.#workshop, this.#scenarios);
  }

  #tellMine(participantId: string): void {
    const mine = personalView(this.#workshop, participantId);
    for (const [sink, id] of this.#seats)
      if (id === participantId) this.#send(sink, { t: 'mine', mine });
  }

  #tellPresent(): void {
    this.#broadcast.tell({ t: 'here', ids: [...this.present] });
  }

  #tellTroubles(sinks: Iterable<RoomSink>): void {
    for (const sink of sinks) {
      if (this.participant(this.#seats.get(sink) ?? '')?.role !== 'facilitator') continue;
      this.#send(sink, { t: 'troubles', troubles: this.#workshop.troubles });
    }
  }

  #send(sink: RoomSink, message: HostMessage): void {
    sink.send(JSON.stringify(message));
  }
}

const scenariosOf = (host: PlanHost): readonly RoomScenario[] =>
  host.scenarios
    .list()
    .scenarios.filter(({ isArchived }) => !isArchived)
    .map(({ id, name }) => ({ id, name }));
