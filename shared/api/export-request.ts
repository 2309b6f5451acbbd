import { z } from 'zod';
import { brandingSchema } from '#shared/report/branding/branding.ts';

/** What a plan can be handed on as, beside plan JSON and the report. */
export const exportFormats = ['svg', 'png', 'html', 'md', 'xlsx'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The largest scale of a picture: 8 px for each of the canvas at 100 %. */
export const mostScale = 8;

/** What is to be handed on. `layer`, `rack` and `workload` (of which one at most is given) say what a picture shows: names or ids; without, the whole plan. */
export const exportRequestSchema = z.strictObject({
  format: z.enum(exportFormats),
  layer: z.string().max(200).optional(),
  rack: z.string().max(10_000).optional(),
  workload: z.string().max(10_000).optional(),
  scale: z.number().min(0.1).max(mostScale).optional(),
  transparent: z.boolean().optional(),
  /** Whose page, text or workbook it is. */
  branding: brandingSchema.exactOptional(),
});
export type ExportRequest = z.infer<typeof exportRequestSchema>;
