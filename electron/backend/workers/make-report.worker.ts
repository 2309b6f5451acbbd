// Runs in a thread of its own: makes the report of a plan, tells how far it is, and gives a WrittenReport.
import { parentPort, workerData } from 'node:worker_threads';
import { planOf } from '#shared/sync/replica.ts';
import { makeReport } from '../report/make-report.ts';
import type { ReportTask } from '../report/report-in-thread.ts';

const { order, tables } = workerData as ReportTask;
const leastStep = 0.01;

let told = 0;
const report = makeReport(planOf({ tables }), order, (done) => {
  if (done - told < leastStep) return;
  told = done;
  parentPort!.postMessage({ progress: done });
});
parentPort!.postMessage(report);
