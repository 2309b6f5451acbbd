import { z } from 'zod';

const colour = z.string().regex(/^#[0-9a-f]{6}$/);
const length = z.number().positive().max(100_000);

/** What no logo exceeds. */
export const logoLimits = {
  /** Of the file, as it is given. */
  bytes: 1_000_000,
  /** Of a picture, to a side. */
  pixels: 4_096,
  shapes: 2_000,
  /** Letters of all outlines of a drawing. */
  outline: 400_000,
} as const;

const drawnPath = z.strictObject({
  /** Commands and numbers only, in SVG's notation, one space between any two. */
  d: z
    .string()
    .max(logoLimits.outline)
    .regex(/^[MmLlHhVvCcSsQqTtAaZz0-9eE.+\- ]+$/),
  /** How its coordinates become those of the drawing, as in SVG's `matrix`. */
  matrix: z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]),
  fill: colour.exactOptional(),
  isEvenOdd: z.literal(true).exactOptional(),
  stroke: colour.exactOptional(),
  strokeWidth: z.number().min(0).max(100_000).exactOptional(),
});

/** A logo as outlines: shapes were taken over from an SVG, and nothing else of it. */
const drawnLogo = z.strictObject({
  is: z.literal('drawing'),
  w: length,
  h: length,
  paths: z.array(drawnPath).min(1).max(logoLimits.shapes),
});

/** A logo as pixels: the file as it is. */
const picturedLogo = z.strictObject({
  is: z.literal('picture'),
  type: z.enum(['png', 'jpeg']),
  w: z.int().min(1).max(logoLimits.pixels),
  h: z.int().min(1).max(logoLimits.pixels),
  base64: z
    .string()
    .max(Math.ceil(logoLimits.bytes / 3) * 4)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/),
});

export const logoSchema = z.discriminatedUnion('is', [drawnLogo, picturedLogo]);

export type Logo = z.infer<typeof logoSchema>;
export type DrawnLogo = z.infer<typeof drawnLogo>;
export type DrawnPath = z.infer<typeof drawnPath>;
export type PicturedLogo = z.infer<typeof picturedLogo>;
