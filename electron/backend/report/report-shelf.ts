import { refuse, type Result } from '#shared/base/result.ts';
import { t } from '#shared/words/t.ts';

/** A report that was made and waits to be fetched. */
export interface ShelvedReport {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

const mostReports = 3;

/** The newest reports, so that what was looked at is what is saved. */
export class ReportShelf {
  readonly #reports = new Map<string, ShelvedReport>();
  #last = 0;

  /** Puts a report there; gives its name. */
  put(report: ShelvedReport): string {
    const id = `r${++this.#last}`;
    this.#reports.set(id, report);
    for (const old of [...this.#reports.keys()].slice(0, -mostReports)) this.#reports.delete(old);
    return id;
  }

  /** The report of a name. Refusal: not-found. */
  get(id: string): Result<ShelvedReport> {
    const report = this.#reports.get(id);
    return report === undefined
      ? refuse('not-found', t`This report is no longer kept. Make it again.`)
      : { ok: true, value: report };
  }
}
