// npm run build: the renderer and the desktop shell as they are served and packed.
import { ensureElectron } from './build-electron.ts';
import { ensureRenderer } from './build-renderer.ts';

await ensureRenderer();
await ensureElectron();
