// The renderer alone, for `strata serve`: guests of a workshop get it from there.
import { ensureRenderer } from './build-renderer.ts';

await ensureRenderer();
