import { implement } from '@orpc/server';
import { contract } from '#shared/api/contract.ts';
import type { Backend } from '../backend.ts';
import { appHandlers } from './app-handlers.ts';
import type { Caller } from './caller.ts';
import { libraryHandlers } from './library-handlers.ts';
import { planHandlers } from './plan-handlers.ts';
import { scenarioHandlers } from './scenario-handlers.ts';
import { templateHandlers } from './template-handlers.ts';
import { workshopHandlers } from './workshop-handlers.ts';

/** What one caller may ask of the backend: every method of the contract, no more and no less. */
export const createHandlers = (backend: Backend, caller: Caller) =>
  implement(contract).router({
    app: appHandlers(backend),
    library: libraryHandlers(backend, caller),
    plan: planHandlers(backend, caller),
    scenario: scenarioHandlers(backend, caller),
    templates: templateHandlers(backend),
    workshop: workshopHandlers(backend),
  });

export type Handlers = ReturnType<typeof createHandlers>;
