import { randomInt } from 'node:crypto';
import { configureGlobal } from 'fast-check';

/**
 * What property tests draw is the same on every run, so that one commit is judged alike here and in CI.
 * `STRATA_SEED=any npm test` draws anew instead, and runs all in another order; the seed is printed with what fails.
 */
const { STRATA_SEED: asked } = process.env;
configureGlobal({ seed: asked === 'any' ? randomInt(2 ** 31) : Number(asked ?? 2009) });
