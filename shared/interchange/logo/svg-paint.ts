import { UnreadableLogo } from './unreadable-logo.ts';
import { t } from '#shared/words/t.ts';

/** How shapes of an SVG look, as they inherit it. */
export interface SvgPaint {
  readonly fill: string;
  readonly fillOpacity: number;
  readonly stroke: string;
  readonly strokeOpacity: number;
  readonly strokeWidth: number;
  readonly opacity: number;
  readonly isEvenOdd: boolean;
  readonly isHidden: boolean;
}

export const initialPaint: SvgPaint = {
  fill: '#000000',
  fillOpacity: 1,
  stroke: 'none',
  strokeOpacity: 1,
  strokeWidth: 1,
  opacity: 1,
  isEvenOdd: false,
  isHidden: false,
};

/** What an element with these properties looks like inside one that looks like `before`. */
export function paintWithin(
  before: SvgPaint,
  properties: Readonly<Record<string, string>>,
): SvgPaint {
  const share = (name: string, otherwise: number): number => {
    const text = properties[name];
    if (text === undefined) return otherwise;
    const value = Number.parseFloat(text) / (text.trim().endsWith('%') ? 100 : 1);
    return Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : otherwise;
  };
  const width = Number.parseFloat(properties['stroke-width'] ?? '');
  return {
    fill: properties['fill'] ?? before.fill,
    fillOpacity: share('fill-opacity', before.fillOpacity),
    stroke: properties['stroke'] ?? before.stroke,
    strokeOpacity: share('stroke-opacity', before.strokeOpacity),
    strokeWidth: Number.isFinite(width) ? Math.max(0, width) : before.strokeWidth,
    opacity: before.opacity * share('opacity', 1),
    isEvenOdd: (properties['fill-rule'] ?? (before.isEvenOdd ? 'evenodd' : '')) === 'evenodd',
    isHidden:
      before.isHidden || properties['display'] === 'none' || properties['visibility'] === 'hidden',
  };
}

const names: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  cyan: '#00ffff',
  magenta: '#ff00ff',
  orange: '#ffa500',
  purple: '#800080',
  navy: '#000080',
  teal: '#008080',
  maroon: '#800000',
  olive: '#808000',
  lime: '#00ff00',
  aqua: '#00ffff',
  fuchsia: '#ff00ff',
  silver: '#c0c0c0',
  gray: '#808080',
  grey: '#808080',
  currentcolor: '#000000',
};

/**
 * The colour of a paint on white paper, which is what shines through; undefined for none.
 * @throws {UnreadableLogo} for gradients, patterns and colours that are not known
 */
export function colourOnWhite(paint: string, opacity: number): string | undefined {
  const text = paint.trim().toLowerCase();
  if (text === 'none' || text === 'transparent' || opacity === 0) return undefined;
  const parts = partsOf(names[text] ?? text);
  if (parts === undefined)
    throw new UnreadableLogo(
      text.startsWith('url(')
        ? t`It has a gradient or a pattern. Save it with plain colours, or as PNG.`
        : t`Its colour "${paint.slice(0, 40)}" is not understood. Write it as #rrggbb, or save it as PNG.`,
    );
  return `#${parts
    .map((part) =>
      Math.round(255 - (255 - part) * opacity)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function partsOf(text: string): readonly number[] | undefined {
  if (/^#[0-9a-f]{3}$/.test(text))
    return Array.from(text.slice(1), (digit) => Number.parseInt(digit + digit, 16));
  if (/^#[0-9a-f]{6}$/.test(text))
    return [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16));
  const called = /^rgb\(([^)]*)\)$/
    .exec(text)?.[1]
    ?.split(/[\s,]+/)
    .filter(Boolean);
  if (called?.length !== 3) return undefined;
  const parts = called.map((part) =>
    part.endsWith('%') ? Number.parseFloat(part) * 2.55 : Number(part),
  );
  return parts.every((part) => part >= 0 && part <= 255) ? parts : undefined;
}
