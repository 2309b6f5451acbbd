// npm run check: what a change should pass before it is committed, in under a minute.
import { conclude } from './conclude.ts';
import { runStaticSteps } from './run-static-steps.ts';
import { runVitest } from './run-vitest.ts';

conclude(await runStaticSteps(), runVitest(['shared/', 'build/']));
