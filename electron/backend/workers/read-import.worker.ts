// Runs in a thread of its own: reads a file against a plan. What it gives is a Result of a staged import.
import { parentPort, workerData } from 'node:worker_threads';
import { planOf } from '#shared/sync/replica.ts';
import { importers } from '../importing/importers.ts';
import type { ImportTask } from '../importing/read-import.ts';
import { randomIds } from '../node-world.ts';

const { importer, file, tables } = workerData as ImportTask;
const read = importers[importer].read;
parentPort!.postMessage(read(file, planOf({ tables }), { ids: randomIds }));
