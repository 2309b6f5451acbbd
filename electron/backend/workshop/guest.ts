import { lowerFirst } from '#shared/base/lower-first.ts';
import { refuse, type Problem, type Result } from '#shared/base/result.ts';
import type { UndoReply } from '#shared/sync/protocol.ts';
import {
  guestMessageSchema,
  type GuestMessage,
  type HostMessage,
} from '#shared/workshop/messages.ts';
import { isSeen, mayDo, roleTitle } from '#shared/workshop/roles.ts';
import type { Participant } from '#shared/workshop/workshop.ts';
import { guestLimits, Meter } from './guest-limits.ts';
import type { Room } from './room.ts';
import type { RoomSink } from './room-sink.ts';
import type { LanguageTag } from '#shared/words/languages.ts';
import { inLanguage } from '#shared/words/spoken.ts';
import { t } from '#shared/words/t.ts';

/** One connection of a guest: believes nothing that comes, allows what the role allows, cuts off who abuses it. */
export class Guest {
  readonly #room: Room;
  readonly #sink: RoomSink;
  readonly #now: () => number;
  readonly #language: LanguageTag;
  readonly #meters;
  #id: string | undefined;
  #leave: () => void = () => undefined;

  /** `now` in ms, of a clock that only goes forward; `language` is what the guest reads. */
  constructor(room: Room, sink: RoomSink, now: () => number, language: LanguageTag) {
    this.#room = room;
    this.#sink = sink;
    this.#now = now;
    this.#language = language;
    this.#meters = {
      messages: new Meter(guestLimits.messages, now()),
      operations: new Meter(guestLimits.operations, now()),
      acts: new Meter(guestLimits.acts, now()),
    };
  }

  /** Whether a hello with a good token has come. */
  get isKnown(): boolean {
    return this.#id !== undefined;
  }

  /** Takes in one message as it came. */
  take(text: string): void {
    if (!this.#meters.messages.takes(1, this.#now()))
      return this.cutOff(t`sent more messages than hands can make`);
    const message = readMessage(text);
    if (message === undefined) return this.cutOff(t`sent something that no Strata sends`);
    if (message.t === 'hello') this.#greet(message);
    else this.#serve(message);
  }

  /** The connection is gone. */
  left(): void {
    this.#leave();
    this.#leave = () => undefined;
  }

  /** Refuses this connection for good and names the person to the facilitator. */
  cutOff(what: string): void {
    if (this.#id !== undefined) this.#room.troubles.report(this.#id, what);
    this.left();
    this.#sink.end(t`This connection was closed by the host.`);
  }

  /**
   * A mistake of ours while doing what this guest asked for. Both the guest and the facilitator are told, and the line ends for
   * good: dialled again by itself, it would ask for the same for ever.
   */
  failed(bug: unknown): void {
    console.error(bug);
    const reason = inLanguage(
      this.#language,
      () =>
        t`Strata made a mistake with what you did last. Load this page again to go on; if that does not help, tell the facilitator.`,
    );
    this.#say({ t: 'bye', reason });
    this.cutOff(t`did something with which Strata made a mistake`);
  }

  #greet({ token, ...has }: Extract<GuestMessage, { t: 'hello' }>): void {
    const participant = this.#room.people.byToken(token);
    if (this.#id !== undefined || participant === undefined) {
      const reason = inLanguage(
        this.#language,
        () => t`This room does not know you. Join again with the code.`,
      );
      this.#say({ t: 'bye', reason });
      return this.cutOff(t`came with a token of somebody else`);
    }
    this.#id = participant.id;
    this.#leave = this.#room.enter(participant.id, this.#sink, has);
  }

  #serve(message: Exclude<GuestMessage, { t: 'hello' }>): void {
    // Asked each time: a role may have changed, and the person may have been sent away.
    const person = this.#id === undefined ? undefined : this.#room.people.byId(this.#id);
    if (person === undefined) return this.cutOff(t`spoke before saying who`);
    switch (message.t) {
      case 'push':
        return this.#push(person, message);
      case 'step':
        return void this.#step(person, message).catch((bug: unknown) => this.failed(bug));
      case 'act':
        return this.#act(person, message);
      case 'point':
        if (isSeen(person)) this.#room.points.move(person.id, message.at);
        return undefined;
      case 'summon':
        if (!mayDo(person.role, 'leadRoom'))
          return this.#forbid(person, t`tried to bring everybody, which their role does not allow`);
        return this.#room.seats.tell({ t: 'summon', by: person.id, view: message.view });
    }
  }

  #push(person: Participant, { ops, branch = 0 }: Extract<GuestMessage, { t: 'push' }>): void {
    if (!this.#meters.operations.takes(ops.length, this.#now()))
      return this.cutOff(t`sent more edits than hands can make`);
    if (!mayDo(person.role, 'editPlan')) {
      this.#forbid(person, t`tried to edit the plan, which their role does not allow`);
      for (const { opId } of ops) this.#say({ t: 'nack', opId, error: this.#forbidden(person) });
      return;
    }
    const before = this.#room.plan.host.seq;
    // Those written are told to all with their revision; here only what no revision will tell.
    this.#room.plan.commit(person.name, ops, branch).then(
      (acks) => {
        const isElsewhere = branch !== this.#room.plan.host.branch;
        for (const ack of acks) {
          if (!ack.ok) this.#say({ t: 'nack', opId: ack.opId, error: ack.error });
          else if (isElsewhere || ack.seq <= before)
            this.#say({ t: 'ack', opId: ack.opId, seq: ack.seq });
        }
      },
      (bug: unknown) => this.failed(bug),
    );
  }

  async #step(person: Participant, asked: Extract<GuestMessage, { t: 'step' }>): Promise<void> {
    const { id, direction, branch = 0 } = asked;
    const { host } = this.#room.plan;
    if (!mayDo(person.role, 'editPlan')) {
      this.#forbid(
        person,
        direction === 'undo'
          ? t`tried to undo, which their role does not allow`
          : t`tried to redo, which their role does not allow`,
      );
      return this.#say({ t: 'stepped', id, error: this.#forbidden(person), history: {} });
    }
    if (!this.#meters.acts.takes(1, this.#now()))
      return this.cutOff(t`sent more acts than hands can make`);
    const reply: Result<UndoReply> =
      branch === host.branch
        ? await host[direction](person.name)
        : inLanguage(this.#language, movedOn);
    const history = host.historyState(person.name);
    if (reply.ok) this.#say({ t: 'stepped', id, reply: reply.value, history });
    else this.#say({ t: 'stepped', id, error: reply.error, history });
  }

  #act(person: Participant, { id, name, params }: Extract<GuestMessage, { t: 'act' }>): void {
    if (!this.#meters.acts.takes(1, this.#now()))
      return this.cutOff(t`sent more acts than hands can make`);
    const done = this.#room.act(person.id, { name, params }, this.#language);
    this.#say(done.ok ? { t: 'acted', id } : { t: 'acted', id, error: done.error });
  }

  #forbid(person: Participant, what: string): void {
    this.#room.troubles.report(person.id, what);
  }

  #forbidden(person: Participant): Problem {
    return inLanguage(this.#language, () => forbidden(person));
  }

  #say(message: HostMessage): void {
    this.#sink.send(JSON.stringify(message));
  }
}

function readMessage(text: string): GuestMessage | undefined {
  try {
    const read = guestMessageSchema.safeParse(JSON.parse(text));
    return read.success ? (read.data as GuestMessage) : undefined;
  } catch {
    return undefined; // No JSON: the answer is the same.
  }
}

const movedOn = () =>
  refuse('moved-on', t`Another scenario is shown now. What you did on the one before stays there.`);

const forbidden = ({ role }: Participant) => ({
  code: 'forbidden',
  message: t`Your role, ${lowerFirst(roleTitle(role))}, does not edit the plan. Ask the facilitator for another one.`,
});
