import { statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { PlanSummary } from '#shared/api/summaries.ts';
import { isoDay, type Clock } from '#shared/base/clock.ts';
import type { PlanHost } from '../plan-host/plan-host.ts';
import { JsonFile } from './json-file.ts';
import type { PlanFile } from './plan-files.ts';
import { readPlan } from './read-plan.ts';
import { noFigures, summarize, type PlanFigures } from './summarize.ts';

const cacheSchema = z.record(
  z.string(),
  z.object({
    stamp: z.string(),
    figures: z.custom<PlanFigures>((value) => typeof value === 'object'),
  }),
);
type Cache = z.infer<typeof cacheSchema>;

/**
 * Summaries of plans. Those of closed plans are kept in a file, for as long as plan, app and day are the same;
 * the file can be deleted at any time.
 */
export class PlanSummaries {
  readonly #clock: Clock;
  readonly #version: string;
  readonly #file: JsonFile<Cache>;
  readonly #cache: Map<string, Cache[string]>;
  /** Figures of open plans, good for as long as nothing is committed and the day is the same. */
  readonly #ofHosts = new WeakMap<
    PlanHost,
    { readonly stamp: string; readonly figures: PlanFigures }
  >();

  constructor(home: string, version: string, clock: Clock) {
    this.#clock = clock;
    this.#version = version;
    this.#file = new JsonFile<Cache>(path.join(home, 'summaries.json'), cacheSchema, {});
    this.#cache = new Map(Object.entries(this.#file.read()));
  }

  /** The summary of a plan; `host` when it is open. */
  of(file: PlanFile, host: PlanHost | undefined): PlanSummary {
    if (host !== undefined) return this.#ofOpen(file, host);
    const known = this.#cache.get(file.id);
    const stamp = this.#stamp(file);
    if (known !== undefined && known.stamp === stamp)
      return summaryOf(file, known.figures, changedAt(file));
    const plan = readPlan(file.path);
    if (!plan.ok) return { ...unreadable(file), problem: plan.error.message };
    return summaryOf(
      file,
      this.#keep(file.id, stamp, summarize(plan.value, this.#today)),
      changedAt(file),
    );
  }

  /** Keeps the figures of a plan that was just closed, so that the next list need not read it. */
  keep(file: PlanFile, host: PlanHost): void {
    this.#keep(file.id, this.#stamp(file), this.#figuresOf(host));
  }

  #ofOpen(file: PlanFile, host: PlanHost): PlanSummary {
    const at = host.history(Number.MAX_SAFE_INTEGER, 1)[0]?.at ?? changedAt(file);
    const summary = summaryOf(file, this.#figuresOf(host), at);
    return host.readOnly === undefined ? summary : { ...summary, problem: host.readOnly };
  }

  #figuresOf(host: PlanHost): PlanFigures {
    const stamp = `${host.seq} ${this.#today}`;
    const known = this.#ofHosts.get(host);
    if (known?.stamp === stamp) return known.figures;
    const figures = summarize(host.plan, this.#today);
    this.#ofHosts.set(host, { stamp, figures });
    return figures;
  }

  #keep(id: string, stamp: string, figures: PlanFigures): PlanFigures {
    this.#cache.set(id, { stamp, figures });
    this.#file.writeIfPossible(Object.fromEntries(this.#cache));
    return figures;
  }

  /** Rules may judge by the day (support that ends), so a summary holds for one day. */
  #stamp({ path: file }: PlanFile): string {
    const status = statSync(file, { throwIfNoEntry: false });
    return [this.#version, this.#today, status?.size, status?.mtimeMs].join(' ');
  }

  get #today(): string {
    return isoDay(this.#clock.now());
  }
}

const summaryOf = (file: PlanFile, figures: PlanFigures, at: number): PlanSummary => ({
  ...figures,
  id: file.id,
  file: file.isOutside ? file.path : path.basename(file.path),
  changedAt: at,
});

const unreadable = (file: PlanFile): PlanSummary =>
  summaryOf(file, noFigures(path.parse(file.path).name), changedAt(file));

const changedAt = ({ path: file }: PlanFile): number =>
  Math.round(statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
