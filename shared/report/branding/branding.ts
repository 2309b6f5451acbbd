import { z } from 'zod';
import { logoSchema } from './logo.ts';
import { t } from '#shared/words/t.ts';

const line = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[^\r\n]*$/, t`must be one line`);

/** `#rrggbb`. */
const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/, t`must be a colour like #1a5fb4`);

/** Whose report it is, as it shows: kept in report templates. */
export const brandingSchema = z.strictObject({
  /** On the cover and in the head of each page. */
  organisation: line(120).exactOptional(),
  /** In the foot of each page: "Confidential". */
  footer: line(200).exactOptional(),
  /** The colour of bars and, as far as it can be read on white, of links. */
  accent: colour.exactOptional(),
  logo: logoSchema.exactOptional(),
});

export type Branding = z.infer<typeof brandingSchema>;
