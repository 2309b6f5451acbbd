import type { ReportEvent, ReportOrder } from '#shared/api/report-order.ts';
import { rowsOfPlan } from '#shared/plan/plan-rows.ts';
import type { Backend } from '../backend.ts';
import { fileNameFor } from '../library/plan-name.ts';
import type { PlanHost } from '../plan-host/plan-host.ts';
import type { AlternativeRows } from '../report/make-report.ts';
import { reportInThread } from '../report/report-in-thread.ts';

/** So many pages can be looked at before the file is saved. */
const mostPreviews = 60;

/** Makes a report and tells how far it is; the last event says where to fetch it. Ends early when the caller leaves. */
export async function* planReport(
  backend: Backend,
  host: PlanHost,
  order: ReportOrder,
  signal: AbortSignal | undefined,
): AsyncGenerator<ReportEvent, void> {
  const { plan } = host;
  const { language, ...others } = order;
  const alternatives = order.sections.includes('alternatives') ? alternativesTo(host) : [];
  const steps = new Steps();
  const about = { today: backend.today(), version: backend.info().version, previews: mostPreviews };
  const left = new AbortController();
  signal?.addEventListener('abort', () => left.abort());
  const making = reportInThread(
    plan,
    {
      ...others,
      ...about,
      ...(language === undefined ? {} : { language: { text: language, values: language } }),
      alternatives,
    },
    { signal: left.signal, onProgress: (done) => steps.tell(done) },
  );
  // What it fails with is told where it is awaited, below.
  void making.finally(() => steps.end()).catch(() => undefined);
  try {
    for await (const done of steps) yield { type: 'progress', done };
    const made = await making;
    if (!made.ok) return yield { type: 'refused', sentence: made.error.message };
    const { bytes, pageCount, previews } = made.value;
    const fileName = `${fileNameFor(plan.meta.name)}-${about.today}.pdf`;
    const reportId = backend.reports.put({ fileName, bytes });
    yield {
      type: 'ready',
      report: { reportId, fileName, bytes: bytes.length, pageCount, previews },
    };
  } finally {
    left.abort();
  }
}

/** The plan's other scenarios that are not put away. */
function alternativesTo(host: PlanHost): readonly AlternativeRows[] {
  return host.scenarios
    .list()
    .scenarios.filter(({ id, isArchived }) => id !== host.branch && !isArchived)
    .flatMap(({ id, name, description }) => {
      const other = host.on(id);
      if (!other.ok) return [];
      const about = description === undefined ? {} : { description };
      return [{ name, ...about, tables: rowsOfPlan(other.value.plan) }];
    });
}

/** Numbers as they come; those that nobody took in time are replaced by newer ones. */
class Steps {
  #newest: number | undefined;
  #isOver = false;
  #wake: () => void = () => {};

  tell(done: number): void {
    this.#newest = done;
    this.#wake();
  }

  end(): void {
    this.#isOver = true;
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<number, void> {
    for (;;) {
      if (this.#newest !== undefined) {
        const done = this.#newest;
        this.#newest = undefined;
        yield done;
      } else if (this.#isOver) return;
      else await new Promise<void>((wake) => (this.#wake = wake));
    }
  }
}
