import { roughTextWidth, type TextWidth } from '#shared/scene/text-width.ts';

let ink: CanvasRenderingContext2D | null | undefined;

/** How wide a text is on this screen. */
export const screenTextWidth: TextWidth = (text, size, bold = false) => {
  ink ??= document.createElement('canvas').getContext('2d');
  if (ink === null) return roughTextWidth(text, size, bold);
  const family = getComputedStyle(document.documentElement).getPropertyValue('--font');
  ink.font = `${bold ? 600 : 400} ${size}px ${family}`;
  return ink.measureText(text).width;
};
