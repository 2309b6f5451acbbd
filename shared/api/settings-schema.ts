import { z } from 'zod';
import { languageTags } from '#shared/words/languages.ts';
import { largestZoom, smallestZoom } from './interface-zoom.ts';
import { mostLenses } from './most-lenses.ts';

/** What a person may set, as it is sent and kept. What is absent was never set. */
export const settingsShape = {
  theme: z.enum(['system', 'light', 'dark', 'hc']),
  hintDismissed: z.boolean(),
  language: z.enum(languageTags).exactOptional(),
  /** What plans were looked at through last, the newest first. */
  lenses: z
    .array(z.strictObject({ plan: z.string().max(200), lens: z.string().max(300) }))
    .max(mostLenses)
    .readonly()
    .exactOptional(),
  zoom: z.int().min(smallestZoom).max(largestZoom).exactOptional(),
} as const;
