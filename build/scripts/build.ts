// npm run build: the renderer as it is served and packed.
import { ensureRenderer } from './build-renderer.ts';

await ensureRenderer();
