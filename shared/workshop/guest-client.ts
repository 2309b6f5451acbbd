import type { Problem } from '#shared/base/result.ts';
import type { Ack, HistoryState, Operation, Revision, UndoReply } from '#shared/sync/protocol.ts';
import type { Act } from './apply-act.ts';
import { protocolVersion, type GuestMessage, type HostMessage } from './messages.ts';
import type { Frame, Presence } from './presence.ts';
import { Outbox } from './outbox.ts';
import { t } from '#shared/words/t.ts';

/** A line to the host while it is open. */
export interface GuestLine {
  send(text: string): void;
  close(): void;
}

/** What the world gives a guest: lines, and time. */
export interface GuestWorld {
  /** Tries to reach the host. Each of the listeners is called when it happens; `closed` once, also when it was never open. */
  dial(on: { open(): void; message(text: string): void; closed(): void }): GuestLine;
  /** Calls back after some milliseconds; gives what prevents it. */
  later(ms: number, act: () => void): () => void;
}

/** Told of everything that comes. */
export interface GuestListener {
  revision(revision: Revision, history: HistoryState): void;
  /** Anything else that the host says. */
  message(message: HostMessage): void;
  /** Whether the host is reached. */
  online(isOnline: boolean): void;
  /** Another scenario is shown, or the host has another history: the plan is to be taken anew. */
  resync(): void;
  /** The room has ended for this guest. */
  ended(reason: string): void;
}

export interface Stepped {
  readonly reply?: UndoReply;
  readonly error?: Problem;
}

const firstPauseMs = 300;
const longestPauseMs = 4000;
/** So many operations at once, each this often: what waited through minutes offline stays under the host's limit. */
const batchPauseMs = 400;

/**
 * A guest's end of the line: keeps what was not acknowledged, reconnects by itself, sends it again. An operation has
 * an id for ever, so sending it twice does it once.
 */
export class GuestClient {
  readonly #token: string;
  readonly #world: GuestWorld;
  readonly #listener: GuestListener;
  readonly #branch: number;
  readonly #outbox = new Outbox();
  readonly #asked = new Map<number, (message: HostMessage | undefined) => void>();
  #line: GuestLine | undefined;
  #isWelcome = false;
  #caughtUpAt = 0;
  #seq: number;
  #sinceOp: string | undefined;
  #history: HistoryState = {};
  #you = '';
  #pauseMs = firstPauseMs;
  #lastAsk = 0;
  #isOver = false;
  #stopTimer: () => void = () => undefined;
  #stopBatch: (() => void) | undefined;

  constructor(
    from: {
      readonly token: string;
      readonly seq: number;
      readonly sinceOp: string | undefined;
      /** The scenario that the plan is; absent for the main plan. */
      readonly branch?: number | undefined;
    },
    world: GuestWorld,
    listener: GuestListener,
  ) {
    this.#token = from.token;
    this.#seq = from.seq;
    this.#sinceOp = from.sinceOp;
    this.#branch = from.branch ?? 0;
    this.#world = world;
    this.#listener = listener;
    this.#dial();
  }

  /** Operations that the host has not acknowledged, oldest first. */
  get unacknowledged(): readonly Operation[] {
    return this.#outbox.operations;
  }

  get isOnline(): boolean {
    return this.#isWelcome && this.#seq >= this.#caughtUpAt;
  }

  /** What this person may undo and redo, as far as the host has told. */
  get history(): HistoryState {
    return this.#history;
  }

  /**
   * Sends an operation now or when the host is reached again; answers when it is on the host's disk, or refused. `branch` is the
   * scenario it was made on: what waited may be of one that was shown before.
   */
  push(operation: Operation, branch: number = this.#branch): Promise<Ack> {
    const answer = this.#outbox.add(operation, branch);
    this.#sendWaiting();
    return answer;
  }

  /** Takes back or brings back this person's newest act. Needs the host: nothing is kept for later. */
  async step(direction: 'undo' | 'redo'): Promise<Stepped> {
    const answer = await this.#ask((id) => ({ t: 'step', id, direction, ...on(this.#branch) }));
    if (answer?.t !== 'stepped') return { error: offline };
    this.#history = answer.history;
    return answer;
  }

  /** Does something in the workshop. Gives why not, when it is refused. */
  async act({ name, params }: Act): Promise<Problem | undefined> {
    const answer = await this.#ask((id) => ({ t: 'act', id, name, params }));
    return answer?.t === 'acted' ? answer.error : offline;
  }

  /** Tells where this person is; forgotten when nobody listens. */
  point(at: Presence): void {
    if (this.isOnline) this.#send({ t: 'point', at });
  }

  /** Brings everybody to this part of the plan. */
  summon(view: Frame): void {
    if (this.isOnline) this.#send({ t: 'summon', view });
  }

  /** Drops the line; it is dialled again. For tests, and for when the device wakes. */
  reconnect(): void {
    this.#line?.close();
  }

  close(): void {
    this.#isOver = true;
    this.#stopTimer();
    this.#stopBatch?.();
    this.#line?.close();
  }

  #dial(): void {
    if (this.#isOver) return;
    this.#line = this.#world.dial({
      open: () => this.#greet(),
      message: (text) => this.#take(JSON.parse(text) as HostMessage),
      closed: () => this.#lost(),
    });
  }

  #greet(): void {
    const sinceOp = this.#sinceOp;
    this.#send({
      t: 'hello',
      proto: protocolVersion,
      token: this.#token,
      since: this.#seq,
      ...(sinceOp === undefined ? {} : { sinceOp }),
      ...on(this.#branch),
    });
  }

  #lost(): void {
    const wasWelcome = this.#isWelcome;
    this.#isWelcome = false;
    this.#stopBatch?.();
    this.#stopBatch = undefined;
    for (const answer of this.#asked.values()) answer(undefined);
    this.#asked.clear();
    if (this.#isOver) return;
    if (wasWelcome) this.#listener.online(false);
    this.#stopTimer = this.#world.later(this.#pauseMs, () => this.#dial());
    this.#pauseMs = Math.min(longestPauseMs, this.#pauseMs * 1.6);
  }

  #take(message: HostMessage): void {
    // What was under way when this end closed.
    if (this.#isOver) return undefined;
    switch (message.t) {
      case 'welcome':
        return this.#welcomed(message);
      case 'revisions':
        for (const revision of message.revisions) this.#takeRevision(revision);
        return this.#maybeCaughtUp();
      case 'ack':
        return this.#outbox.settle({ opId: message.opId, ok: true, seq: message.seq });
      case 'nack':
        return this.#outbox.settle({ opId: message.opId, ok: false, error: message.error });
      case 'stepped':
      case 'acted':
        this.#asked.get(message.id)?.(message);
        this.#asked.delete(message.id);
        return undefined;
      case 'resync':
        this.#isOver = true;
        this.#line?.close();
        return this.#listener.resync();
      case 'bye':
        this.#isOver = true;
        return this.#listener.ended(message.reason);
      default:
        return this.#listener.message(message);
    }
  }

  #welcomed(message: Extract<HostMessage, { t: 'welcome' }>): void {
    this.#you = message.view.people.find(({ id }) => id === message.you)?.name ?? message.you;
    this.#history = message.history;
    this.#isWelcome = true;
    this.#caughtUpAt = message.seq;
    this.#pauseMs = firstPauseMs;
    this.#listener.message(message);
    this.#maybeCaughtUp();
  }

  /** What came while this guest was away is taken in first: what of it is the guest's own need not be sent again. */
  #maybeCaughtUp(): void {
    if (!this.isOnline || this.#caughtUpAt < 0) return;
    this.#caughtUpAt = -1;
    this.#listener.online(true);
    this.#outbox.sendAllAgain();
    this.#sendWaiting();
  }

  #takeRevision(revision: Revision): void {
    if (revision.seq <= this.#seq) return;
    this.#seq = revision.seq;
    this.#sinceOp = revision.opId;
    if (revision.actor === this.#you) this.#history = historyAfter(revision, this.#history);
    this.#listener.revision(revision, this.#history);
    this.#outbox.settle({ opId: revision.opId, ok: true, seq: revision.seq });
  }

  #sendWaiting(): void {
    if (!this.isOnline || this.#stopBatch !== undefined) return;
    const batch = this.#outbox.takeBatch();
    if (batch === undefined) return;
    this.#send({ t: 'push', ops: batch.operations, ...on(batch.branch) });
    if (!this.#outbox.hasUnsent) return;
    this.#stopBatch = this.#world.later(batchPauseMs, () => {
      this.#stopBatch = undefined;
      this.#sendWaiting();
    });
  }

  async #ask(message: (id: number) => GuestMessage): Promise<HostMessage | undefined> {
    if (!this.isOnline) return undefined;
    const id = ++this.#lastAsk;
    const answer = new Promise<HostMessage | undefined>((settle) => this.#asked.set(id, settle));
    this.#send(message(id));
    return answer;
  }

  #send(message: GuestMessage): void {
    this.#line?.send(JSON.stringify(message));
  }
}

/** The main plan is said by saying nothing. */
const on = (branch: number): { readonly branch?: number } => (branch === 0 ? {} : { branch });

const offline: Problem = {
  code: 'offline',
  message: t`The host is not reached now. Edits are kept here; this works again when the line is back.`,
};

/** What one may undo after an act of one's own; steps in history come with the host's own answer. */
function historyAfter(revision: Revision, before: HistoryState): HistoryState {
  if (revision.undoOf !== undefined || revision.redoOf !== undefined) return before;
  return revision.change.length === 0 ? before : { undo: revision.label };
}
