import { implement } from '@orpc/server';
import { contract } from '#shared/api/contract.ts';
import { answer } from './answer.ts';
import type { Backend } from '../backend.ts';

/** Methods about the app itself. */
export function appHandlers(backend: Backend) {
  const { app } = implement(contract);
  return {
    info: app.info.handler(() => backend.info()),
    saveSettings: app.saveSettings.handler(async ({ input }) =>
      answer(await backend.saveSettings(input)),
    ),
  };
}
