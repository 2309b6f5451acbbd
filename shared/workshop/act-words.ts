import { z } from 'zod';
import { cleanText } from '#shared/base/clean-text.ts';
import { hostileKey } from '#shared/base/hostile-key.ts';
import { t } from '#shared/words/t.ts';

/** The id of something in a workshop or its plan, as an act names it. */
export const actId = z.string().min(1).max(200);

/** One line or a few that a person typed: cleaned, without spaces round it, not empty. */
export const actText = (longest: number) =>
  z
    .string()
    .max(longest)
    .transform((text) => cleanText(text).trim())
    .pipe(z.string().min(1, t`An empty text says nothing.`));

/** The same, where nothing may be said. */
export const actDetail = (longest: number) =>
  z
    .string()
    .max(longest)
    .transform((text) => cleanText(text).trim());

/** Refuses keys that change how objects behave, anywhere in a value. */
export const isHarmless = (value: unknown): boolean => hostileKey(value) === undefined;
