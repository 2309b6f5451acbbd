// Runs in a thread of its own: makes a picture, a page, a text or a workbook of a plan. What it gives is a Result of its bytes.
import { parentPort, workerData } from 'node:worker_threads';
import { planOf } from '#shared/sync/replica.ts';
import type { ExportTask } from '../export/export-in-thread.ts';
import { makeExport } from '../export/make-export.ts';

const { request, tables, today, version } = workerData as ExportTask;
parentPort!.postMessage(await makeExport(planOf({ tables }), request, { today, version }));
