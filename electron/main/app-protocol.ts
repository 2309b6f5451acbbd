import { protocol } from 'electron';
import { pageResponse } from './page-response.ts';

/** Declares app:// as a secure origin of its own. Must run before the app is ready, once. */
export function declareAppProtocol(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the built renderer under app://strata. `folder` is absolute. */
export function serveRenderer(folder: string): void {
  protocol.handle('app', (request) => pageResponse(folder, request.method, request.url));
}
