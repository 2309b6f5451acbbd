import type { z } from 'zod';
import type { Ids } from '#shared/base/ids.ts';
import type { Result } from '#shared/base/result.ts';
import type { Deed } from './roles.ts';
import type { Participant, RoomScenario, Workshop } from './workshop.ts';

/** What an act takes from the world. */
export interface ActWorld {
  readonly now: number;
  readonly ids: Ids;
  /** Ids of those who are connected. */
  readonly present: ReadonlySet<string>;
  /** The plan's scenarios that can be shown, the main plan first. */
  readonly scenarios: readonly RoomScenario[];
}

/** Something a person can do in a workshop, as a row of a table. */
export interface ActDefinition<Params = unknown> {
  readonly name: string;
  readonly deed: Deed;
  readonly params: z.ZodType<Params>;
  apply(workshop: Workshop, params: Params, by: Participant, world: ActWorld): Result<Workshop>;
}

/** Ties the parameters of an act to its schema. */
export const defineAct = <Params>(act: ActDefinition<Params>): ActDefinition<Params> => act;
