import { lightTheme } from '#shared/scene/light-theme.ts';
import type { Hex } from '#shared/report/branding/accent.ts';
import type { Ink } from '#shared/scene/scene.ts';

const operands = new Map(Object.entries(lightTheme).map(([ink, hex]) => [ink, operandsOf(hex)]));

/** The operator that fills with an ink, or with a colour of an organization. Paper is light, whatever theme the app is in. */
export const fillWith = (ink: Ink | Hex): string => `${operandsFor(ink)} rg`;

/** The operator that draws lines with an ink. */
export const strokeWith = (ink: Ink | Hex): string => `${operandsFor(ink)} RG`;

const operandsFor = (ink: Ink | Hex): string => operands.get(ink) ?? operandsOf(ink);

function operandsOf(hex: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return parts.map((part) => Number(part.toFixed(3))).join(' ');
}
