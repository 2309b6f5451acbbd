// Runs in a thread of its own: makes a picture, a page, a text or a workbook of a plan. What it gives is a Result of its bytes.
import { parentPort } from 'node:worker_threads';
import type { ExportTask } from '../export/export-in-thread.ts';
import { threadInput } from './thread-input.ts';

const { request, tables, today, version } = await threadInput<ExportTask>();
const { planOfRows } = await import('#shared/plan/plan-rows.ts');
const { makeExport } = await import('../export/make-export.ts');
parentPort!.postMessage(await makeExport(planOfRows(tables), request, { today, version }));
