import type { Problem } from '#shared/base/result.ts';
import type { Ack, Operation } from '#shared/sync/protocol.ts';
import { t } from '#shared/words/t.ts';
import { mostOperations } from './messages.ts';

/** Operations that go to the host in one message: all of one scenario. */
export interface Batch {
  readonly operations: readonly Operation[];
  readonly branch: number;
}

interface Waiting {
  readonly operation: Operation;
  readonly branch: number;
  settle(ack: Ack): void;
}

/** Patches that go together in one message: a message has a largest size. */
const largestBatch = 500;

/** Below what the host takes as one message, with room for what is round it. */
const longestOperation = 1_000_000;

/** A guest's operations that the host has not acknowledged, oldest first, and which of them are still to be sent. */
export class Outbox {
  readonly #waiting = new Map<string, Waiting>();
  #unsent: string[] = [];

  get operations(): readonly Operation[] {
    return [...this.#waiting.values()].map(({ operation }) => operation);
  }

  get hasUnsent(): boolean {
    return this.#unsent.length > 0;
  }

  /** To be sent. Answers when it is acknowledged or refused. */
  add(operation: Operation, branch: number): Promise<Ack> {
    return new Promise((settle) => {
      this.#waiting.set(operation.opId, { operation, branch, settle });
      this.#unsent.push(operation.opId);
    });
  }

  settle(ack: Ack): void {
    const waiting = this.#waiting.get(ack.opId);
    if (waiting === undefined) return;
    this.#waiting.delete(ack.opId);
    waiting.settle(ack);
  }

  /** What was sent may have been lost with the line. */
  sendAllAgain(): void {
    this.#unsent = [...this.#waiting.keys()];
  }

  /** The next operations to send, as many as a message takes; undefined when nothing is to be sent. Refuses those that no message takes. */
  takeBatch(): Batch | undefined {
    const operations: Operation[] = [];
    let size = 0;
    let branch: number | undefined;
    while (operations.length < mostOperations && size < largestBatch) {
      const next = this.#next();
      // What is of another scenario goes in a message of its own.
      if (next === undefined || (branch ?? next.branch) !== next.branch) break;
      this.#unsent.shift();
      branch = next.branch;
      operations.push(next.operation);
      size += next.operation.change.length;
    }
    return branch === undefined ? undefined : { operations, branch };
  }

  /** The first that is still waited for and can be sent. */
  #next(): Waiting | undefined {
    for (; this.#unsent.length > 0; this.#unsent.shift()) {
      const waiting = this.#waiting.get(this.#unsent[0]!);
      if (waiting === undefined) continue;
      if (!isTooLarge(waiting.operation)) return waiting;
      this.settle({ opId: waiting.operation.opId, ok: false, error: tooLarge });
    }
    return undefined;
  }
}

/** Looked at only when it has many patches: texts in plans are short. */
const isTooLarge = ({ change }: Operation): boolean =>
  change.length > 100 && JSON.stringify(change).length > longestOperation;

const tooLarge: Problem = {
  code: 'too-large',
  message: t`That changes more at once than a guest may. Do it in parts, or let the facilitator do it.`,
};
