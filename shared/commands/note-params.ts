import { z } from 'zod';
import { laneSchema } from '#shared/plan/schemas/record-schemas.ts';
import { coordinate, idParam, idsParam, textParam } from './command-params.ts';

const size = z.number().min(24).max(20_000);

/** What a note is and where it lies: upper left corner and size in the space of its lane, in canvas units. */
export const noteParams = {
  lane: laneSchema.exclude(['planning']),
  x: coordinate,
  y: coordinate,
  w: size,
  h: size,
  text: textParam.min(1),
  picture: z.string(),
  about: idsParam,
} as const;

/** Where notes are put. */
export const notePlacesParam = z
  .array(z.strictObject({ id: idParam, lane: noteParams.lane, x: noteParams.x, y: noteParams.y }))
  .readonly();
export type NotePlace = z.infer<typeof notePlacesParam>[number];
