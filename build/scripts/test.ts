// npm test: everything, from types to journeys in a browser. The last line counts what ran.
import { conclude } from './conclude.ts';
import { ensurePdfTools } from './pdf-tools.ts';
import { runJourneys } from './run-journeys.ts';
import { runStaticSteps } from './run-static-steps.ts';
import { runVitest } from './run-vitest.ts';

ensurePdfTools();
conclude(await runStaticSteps(), runVitest(), await runJourneys());
