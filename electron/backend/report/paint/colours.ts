import { lightTheme } from '#shared/scene/light-theme.ts';
import type { Ink } from '#shared/scene/scene.ts';

const operands = new Map(Object.entries(lightTheme).map(([ink, hex]) => [ink, operandsOf(hex)]));

/** The operator that fills with an ink. Paper is light, whatever theme the app is in. */
export const fillWith = (ink: Ink): string => `${operands.get(ink)!} rg`;

/** The operator that draws lines with an ink. */
export const strokeWith = (ink: Ink): string => `${operands.get(ink)!} RG`;

function operandsOf(hex: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return parts.map((part) => Number(part.toFixed(3))).join(' ');
}
