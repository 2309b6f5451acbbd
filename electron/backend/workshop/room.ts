import { ok, refuse, type Result } from '#shared/base/result.ts';
import { applyAct, type Act } from '#shared/workshop/apply-act.ts';
import type { HostMessage } from '#shared/workshop/messages.ts';
import { isSeen } from '#shared/workshop/roles.ts';
import { paused } from '#shared/workshop/timer.ts';
import { personalView, publicView, type PublicView } from '#shared/workshop/views.ts';
import type { Workshop } from '#shared/workshop/workshop.ts';
import type { PlanHost } from '../plan-host/plan-host.ts';
import { KeptWorkshop } from './kept-workshop.ts';
import { missingRevisions, type GuestHas } from './missing-revisions.ts';
import { People } from './people.ts';
import { Points } from './points.ts';
import type { RoomSink } from './room-sink.ts';
import type { RoomWorld } from './room-world.ts';
import { Seats } from './seats.ts';
import { ShownPlan } from './shown-plan.ts';
import { Troubles } from './troubles.ts';
import { ViewTeller } from './view-teller.ts';
import { WorkshopStore } from './workshop-store.ts';
import { inLanguage, spokenLanguage } from '#shared/words/spoken.ts';
import { t } from '#shared/words/t.ts';

/** The room round one plan: whoever comes in is told where everything stands, and then what changes. */
export class Room {
  readonly people: People;
  readonly seats = new Seats();
  readonly points = new Points(this.seats);
  readonly troubles: Troubles;
  readonly plan: ShownPlan;
  readonly #workshop: KeptWorkshop;
  readonly #world: RoomWorld;
  readonly #views: ViewTeller;
  readonly #stop: () => void;
  readonly #listeners = new Set<() => void>();

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
    this.#world = world;
    this.#workshop = new KeptWorkshop(store, (before) => this.#changed(before));
    this.people = new People(this.#workshop, world);
    this.troubles = new Troubles(this.#workshop, world);
    const { scenario } = this.workshop.shown;
    this.plan = new ShownPlan(host, scenario, (revision) => this.seats.revision(revision));
    this.#views = new ViewTeller(
      () => this.#view(),
      (changed) => this.seats.tell({ t: 'view', now: world.clock.now(), changed }),
    );
    this.#stop = host.subscribe({
      revision: () => undefined,
      scenariosChanged: () => this.#lookAtScenarios(),
      closed: (reason) => this.close(reason),
    });
    this.#lookAtScenarios();
  }

  get workshop(): Workshop {
    return this.#workshop.now;
  }

  /** Calls `listener` once, when the room is closed. */
  onClose(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** Somebody is connected: they are told where everything stands, then all that happens. Gives what ends it. */
  enter(participantId: string, sink: RoomSink, has: GuestHas = {}): () => void {
    const behind = sink.wantsRevisions ? missingRevisions(this.plan.host, has) : [];
    // Those that wait are in the log already: sent to the others now, to this one out of the log.
    this.seats.flush();
    if (behind === undefined) {
      say(sink, { t: 'resync' });
      return () => undefined;
    }
    this.seats.take(sink, participantId);
    say(sink, this.#welcome(participantId));
    if (behind.length > 0) say(sink, { t: 'revisions', revisions: behind });
    say(sink, { t: 'points', at: this.points.all });
    if (this.#leads(participantId)) say(sink, this.#refused());
    this.#tellPresent();
    return () => this.#leave(participantId, sink);
  }

  /** Does what somebody asks, if their role allows it: on disk before this returns. */
  act(participantId: string, act: Act, language = spokenLanguage().tag): Result<void> {
    const { clock, ids } = this.#world;
    const { present } = this.seats;
    const world = { now: clock.now(), ids, present, scenarios: this.plan.scenarios };
    const before = this.workshop;
    const tried = () => applyAct(before, participantId, act, world);
    const next = tried();
    const done = next.ok ? this.#workshop.change(next.value) : next;
    if (done.ok) {
      this.#tellMine(participantId);
      return done;
    }
    if (done.error.code === 'forbidden' || done.error.code === 'garbage')
      this.troubles.report(participantId, t`tried ${act.name.slice(0, 40)}: ${done.error.message}`);
    const said = inLanguage(language, tried);
    return said.ok ? done : said;
  }

  /** Sends everybody home. Tokens that were given out open nothing any more, unless `keepTokens`: then all come back by themselves. */
  close(reason: string, keepTokens = false): void {
    this.#stop();
    this.#views.stop();
    if (!keepTokens && this.plan.host.beside !== undefined) {
      this.people.endTokens();
      // When the room opens again another day, the step is not late by that day.
      this.#workshop.change({ timer: paused(this.workshop.timer, this.#world.clock.now()) });
    }
    this.plan.close();
    this.points.close();
    this.seats.endAll(reason);
    const listeners = Array.from(this.#listeners);
    this.#listeners.clear();
    for (const listener of listeners) listener();
  }

  #changed(before: Workshop): void {
    const { shown, topics, participants, troubles } = this.workshop;
    if (before.shown.scenario?.id !== shown.scenario?.id) this.#follow();
    this.#views.soon();
    if (before.topics !== topics) for (const id of this.seats.present) this.#tellMine(id);
    if (before.participants !== participants) this.#lookAtPeople();
    if (before.troubles !== troubles)
      for (const id of this.seats.present)
        if (this.#leads(id)) this.seats.tellOne(id, this.#refused());
  }

  /** The scenario that is shown is another one: guests take its plan. What they still send for the former one is written there. */
  #follow(): void {
    this.seats.flush();
    this.plan.turnTo(this.workshop.shown.scenario);
    this.seats.tellReaders({ t: 'resync' });
  }

  /** One that is shown may be called otherwise now; when it was deleted or put away, all go back to the main plan. */
  #lookAtScenarios(): void {
    this.plan.lookAgain();
    const { shown } = this.workshop;
    const scenario = this.plan.scenarios.find(({ id }) => id === shown.scenario?.id);
    if (shown.scenario?.name !== scenario?.name)
      this.#workshop.change({ shown: { ...shown, scenario } });
    this.#views.soon();
  }

  /** Who was sent out goes, and who is not to be seen is lifted off the plan. */
  #lookAtPeople(): void {
    for (const person of this.workshop.participants) {
      const { id, removed } = person;
      if (!isSeen(person)) this.points.lift(id);
      if (removed && this.seats.end(id, t`The facilitator has sent you out of the room.`))
        this.#gone(id);
    }
  }

  #leave(participantId: string, sink: RoomSink): void {
    if (this.seats.leave(sink) && !this.seats.present.has(participantId)) this.#gone(participantId);
  }

  #gone(participantId: string): void {
    this.points.lift(participantId);
    this.#tellPresent();
  }

  #leads(participantId: string): boolean {
    return this.people.byId(participantId)?.role === 'facilitator';
  }

  #welcome(you: string): HostMessage {
    const { host } = this.plan;
    return {
      t: 'welcome',
      you,
      seq: host.seq,
      now: this.#world.clock.now(),
      view: this.#view(),
      mine: personalView(this.workshop, you),
      here: [...this.seats.present],
      history: host.historyState(this.people.byId(you)?.name ?? you),
    };
  }

  #view(): PublicView {
    return publicView(this.workshop, this.plan.scenarios);
  }

  #refused(): HostMessage {
    return { t: 'troubles', troubles: this.workshop.troubles };
  }

  #tellMine(participantId: string): void {
    this.seats.tellOne(participantId, {
      t: 'mine',
      mine: personalView(this.workshop, participantId),
    });
  }

  #tellPresent(): void {
    this.seats.tell({ t: 'here', ids: [...this.seats.present] });
  }
}

const say = (sink: RoomSink, message: HostMessage): void => sink.send(JSON.stringify(message));
