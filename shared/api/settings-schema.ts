import { z } from 'zod';
import { languageTags } from '#shared/words/languages.ts';
import { largestZoom, smallestZoom } from './interface-zoom.ts';

/** What a person may set, as it is sent and kept. What is absent was never set. */
export const settingsShape = {
  theme: z.enum(['system', 'light', 'dark', 'hc']),
  hintDismissed: z.boolean(),
  language: z.enum(languageTags).exactOptional(),
  zoom: z.int().min(smallestZoom).max(largestZoom).exactOptional(),
} as const;
