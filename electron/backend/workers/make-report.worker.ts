// Runs in a thread of its own: makes the report of a plan, tells how far it is, and gives a WrittenReport.
import { parentPort } from 'node:worker_threads';
import type { ReportTask } from '../report/report-in-thread.ts';
import { threadInput } from './thread-input.ts';

const { order, tables } = await threadInput<ReportTask>();
const { planOfRows } = await import('#shared/plan/plan-rows.ts');
const { makeReport } = await import('../report/make-report.ts');
const leastStep = 0.01;

let told = 0;
const report = makeReport(planOfRows(tables), order, (done) => {
  if (done - told < leastStep) return;
  told = done;
  parentPort!.postMessage({ progress: done });
});
parentPort!.postMessage(report);
