// Runs in a thread of its own: reads a file against a plan. What it gives is a Result of a staged import.
import { parentPort } from 'node:worker_threads';
import type { ImportTask } from '../importing/read-import.ts';
import { threadInput } from './thread-input.ts';

const { importer, file, tables } = await threadInput<ImportTask>();
const { planOfRows } = await import('#shared/plan/plan-rows.ts');
const { importers } = await import('../importing/importers.ts');
const { randomIds } = await import('../node-world.ts');
const read = importers[importer].read;
parentPort!.postMessage(read(file, planOfRows(tables), { ids: randomIds }));
