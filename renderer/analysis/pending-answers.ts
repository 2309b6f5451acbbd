import type { AnalysisReply } from './analysis-messages.ts';

/** How a question is waited for. */
export interface AskOptions {
  readonly signal?: AbortSignal;
  /** Told how far long work is, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ((share: number) => void) | undefined;
}

/** Questions that wait for their answers, by number. */
export class PendingAnswers {
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  /** Sends a question and waits for its answer. Rejects with an AbortError when the signal ends it. */
  wait(
    send: (id: number) => void,
    cancel: (id: number) => void,
    { signal, onProgress }: AskOptions,
  ): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted === true) return reject(cancelled());
      const id = ++this.#last;
      this.#waiting.set(id, { resolve, reject, onProgress });
      signal?.addEventListener('abort', () => {
        if (!this.#waiting.delete(id)) return;
        cancel(id);
        reject(cancelled());
      });
      send(id);
    });
  }

  /** Takes in an answer, a failure or how far it is. What nobody waits for any more is dropped. */
  take(reply: Exclude<AnalysisReply, { is: 'published' | 'broken' }>): void {
    const waiting = this.#waiting.get(reply.id);
    if (waiting === undefined) return;
    if (reply.is === 'progress') return waiting.onProgress?.(reply.share);
    this.#waiting.delete(reply.id);
    if (reply.is === 'answer') waiting.resolve(reply.answer);
    else waiting.reject(new Error(reply.message));
  }

  cancelAll(): void {
    for (const { reject } of this.#waiting.values()) reject(cancelled());
    this.#waiting.clear();
  }
}

const cancelled = () => new DOMException('The question was cancelled.', 'AbortError');
