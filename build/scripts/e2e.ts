// npm run e2e -- [Playwright's arguments]: the journeys alone.
import { runJourneys } from './run-journeys.ts';
import { isGood, summaryLine } from './test-counts.ts';

const counts = await runJourneys(process.argv.slice(2));
console.log(summaryLine(counts));
process.exitCode = isGood(counts) ? 0 : 1;
