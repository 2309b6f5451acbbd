import type { Result } from '#shared/base/result.ts';
import { openPlanHost } from '../plan-host/open-plan-host.ts';
import type { PlanHost } from '../plan-host/plan-host.ts';
import type { PlanHostWorld } from '../plan-host/hosted-file.ts';
import type { PlanFile } from './plan-files.ts';

const idleMs = 60_000;

interface OpenPlan {
  readonly file: PlanFile;
  readonly host: PlanHost;
  watchers: number;
  lastUse: number;
}

/** The plans that are open: each has one host, whoever asks. One that nobody watches or uses for a minute is closed. */
export class OpenPlans {
  readonly #world: PlanHostWorld;
  readonly #onClosed: (file: PlanFile, host: PlanHost) => void;
  readonly #open = new Map<string, OpenPlan>();
  readonly #sweep: NodeJS.Timeout;

  /** `onClosed` is told of a plan just after it was closed. */
  constructor(world: PlanHostWorld, onClosed: (file: PlanFile, host: PlanHost) => void) {
    this.#world = world;
    this.#onClosed = onClosed;
    this.#sweep = setInterval(() => this.#closeIdle(), idleMs / 2).unref();
  }

  /** The host of a plan, opened if need be. Refusals are those of `openDatabase`. */
  host(file: PlanFile): Result<PlanHost> {
    const known = this.#open.get(file.id);
    if (known !== undefined) {
      known.lastUse = performance.now();
      return { ok: true, value: known.host };
    }
    const opened = openPlanHost(file.path, this.#world);
    if (opened.ok) {
      const entry = { file, host: opened.value, watchers: 0, lastUse: performance.now() };
      this.#open.set(file.id, entry);
    }
    return opened;
  }

  /** The host of a plan if it is open. */
  peek(id: string): PlanHost | undefined {
    return this.#open.get(id)?.host;
  }

  /** Keeps a plan open until the given function is called. */
  hold(id: string): () => void {
    const entry = this.#open.get(id);
    if (entry === undefined) return () => {};
    entry.watchers++;
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      entry.watchers--;
      entry.lastUse = performance.now();
    };
  }

  /** Closes a plan if it is open; those who watch it are told why. */
  close(id: string, reason?: string): void {
    const entry = this.#open.get(id);
    if (entry === undefined) return;
    this.#open.delete(id);
    entry.host.close(reason);
    this.#onClosed(entry.file, entry.host);
  }

  /** Closes all plans, for good. */
  closeAll(): void {
    clearInterval(this.#sweep);
    const all = [...this.#open.values()];
    this.#open.clear();
    // Files first: whatever comes after must not keep one open.
    for (const { host } of all) host.close();
    for (const { file, host } of all) this.#onClosed(file, host);
  }

  #closeIdle(): void {
    const now = performance.now();
    for (const [id, { watchers, lastUse }] of this.#open) {
      if (watchers === 0 && now - lastUse > idleMs) this.close(id);
    }
  }
}
