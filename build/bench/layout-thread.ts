// The layout worker of the app, without a browser: what laying out a plan for the first time costs this thread, in ms of CPU time.
import { parentPort, workerData } from 'node:worker_threads';
import { layoutPlan } from '#shared/layout/layout-plan.ts';
import { generateDataCenter } from '#shared/samples/generated-data-center.ts';

const plan = generateDataCenter({ components: workerData as number, seed: 1 });
const before = process.threadCpuUsage();
layoutPlan(plan);
const { user, system } = process.threadCpuUsage(before);
parentPort!.postMessage((user + system) / 1000);
