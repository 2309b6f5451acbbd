import { ok, type Result } from '#shared/base/result.ts';
import type { Workshop } from '#shared/workshop/workshop.ts';
import { fileProblem } from '../database/file-problem.ts';
import type { WorkshopStore } from './workshop-store.ts';
import { t } from '#shared/words/t.ts';

/** A workshop in memory, the same as in its plan file. */
export class KeptWorkshop {
  readonly #store: WorkshopStore;
  readonly #changed: (before: Workshop) => void;
  #now: Workshop;

  /** `changed` is called after each change, with what was before. */
  constructor(store: WorkshopStore, changed: (before: Workshop) => void) {
    this.#store = store;
    this.#changed = changed;
    this.#now = store.load();
  }

  get now(): Workshop {
    return this.#now;
  }

  /** Changes some of it: on disk before this returns. Refuses when the disk does. */
  change(next: Partial<Workshop>): Result<void> {
    const before = this.#now;
    const after = { ...before, ...next };
    try {
      this.#store.save(before, after);
    } catch (error) {
      return { ok: false, error: fileProblem(error, t`The plan file`) };
    }
    this.#now = after;
    this.#changed(before);
    return ok(undefined);
  }
}
