// npm run e2e -- [Playwright's arguments]: the journeys alone.
import { conclude } from './conclude.ts';
import { runJourneys } from './run-journeys.ts';

conclude(await runJourneys(process.argv.slice(2)));
