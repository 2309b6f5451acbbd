import { z } from 'zod';
import type { Presence } from './presence.ts';

const coordinate = z.number().min(-1e7).max(1e7);

/** A part of the canvas, as a message may say it. */
export const frameSchema = z.strictObject({
  x: coordinate,
  y: coordinate,
  w: coordinate,
  h: coordinate,
});

/** Where somebody is, as a message may say it. */
export const presenceSchema: z.ZodType<Presence> = z.strictObject({
  cursor: z.strictObject({ x: coordinate, y: coordinate }).exactOptional(),
  selection: z.array(z.string().min(1).max(200)).max(100).exactOptional(),
  view: frameSchema.exactOptional(),
});
