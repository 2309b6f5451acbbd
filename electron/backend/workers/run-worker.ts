import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { refuse, type Problem, type Result } from '#shared/base/result.ts';
import type { LanguageTag } from '#shared/words/languages.ts';
import { spokenLanguage } from '#shared/words/spoken.ts';
import { t } from '#shared/words/t.ts';
import type { ThreadData } from './thread-input.ts';

/** A program to run beside the backend, and how far it may go. */
export interface WorkerTask {
  /** `read-import` is the program `read-import.worker.ts` of this folder. */
  readonly program: string;
  readonly input: unknown;
  /** What it says its sentences in; the language spoken here unless told. */
  readonly language?: LanguageTag;
  readonly timeLimitMs: number;
  readonly memoryLimitMiB: number;
  /** Said when it takes too long or too much. */
  readonly tooMuch: Problem;
  readonly signal?: AbortSignal | undefined;
  /** Told how far it is, 0 to 1, when the program says so. */
  readonly onProgress?: (done: number) => void;
}

/**
 * Room for what was just made, in MiB: three spaces of 8. V8 alone would take up to 32 each and keep them; a report of 1,000
 * components then takes 80 MB more and is made no sooner.
 */
const youngMiB = 24;

/** How long a thread that has answered may take to end by itself, in ms. */
const momentMs = 1000;

/** What a program may post before its answer: how far it is, 0 to 1. */
interface WorkerProgress {
  readonly progress: number;
}

/** Runs a program in a thread of its own and gives the last message it posts; those before tell how far it is. Rejects when it fails by a bug. */
export async function runWorker<Value>(task: WorkerTask): Promise<Result<Value>> {
  const { program, input, language = spokenLanguage().tag } = task;
  const worker = new Worker(fileOf(program), {
    workerData: { input, language } satisfies ThreadData,
    resourceLimits: {
      maxOldGenerationSizeMb: task.memoryLimitMiB,
      maxYoungGenerationSizeMb: youngMiB,
    },
  });
  const { promise, resolve, reject } = Promise.withResolvers<Result<Value>>();
  let hasAnswered = false;
  const tooMuch = () => resolve(refuse(task.tooMuch.code, task.tooMuch.message));
  const timer = setTimeout(tooMuch, task.timeLimitMs);
  const onAbort = () => resolve(refuse('aborted', t`The work was stopped.`));
  task.signal?.addEventListener('abort', onAbort);
  worker.on('message', (message: Value | WorkerProgress) => {
    if (isProgress(message)) task.onProgress?.(message.progress);
    else {
      hasAnswered = true;
      resolve({ ok: true, value: message });
    }
  });
  worker.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') tooMuch();
    else reject(error);
  });
  worker.once('exit', () => reject(new Error(`${task.program} ended without an answer`)));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    task.signal?.removeEventListener('abort', onAbort);
    if (hasAnswered) await hasEnded(worker);
    await worker.terminate();
  }
}

/**
 * A thread that has answered has nothing left to do and ends by itself. Ending it from outside in that very moment has brought
 * the whole process down once (Node 24.21), so it gets a moment of its own.
 */
async function hasEnded(worker: Worker): Promise<void> {
  if (worker.threadId === -1) return;
  const waiting = new AbortController();
  await Promise.race([
    once(worker, 'exit'),
    passed(momentMs, undefined, { signal: waiting.signal }).catch(() => undefined),
  ]);
  waiting.abort();
}

const isProgress = (message: unknown): message is WorkerProgress =>
  typeof message === 'object' && message !== null && 'progress' in message;

/** Beside this file as it stands, or beside the bundle it was packed into. */
function fileOf(program: string): string {
  const ending = import.meta.filename.endsWith('.ts') ? 'ts' : 'js';
  return path.join(import.meta.dirname, `${program}.worker.${ending}`);
}
