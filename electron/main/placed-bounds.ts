/** A rectangle of a screen, as Electron tells it. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** So much of a window must be on a screen for it to count as there: enough to grasp and move it. */
const least = { width: 200, height: 100 };

/**
 * Where a window may stand that stood at `bounds`: as it was, or moved and shrunk onto the screen that shows most of it; undefined when
 * no screen shows enough of it any more. All in Electron's density-independent px.
 */
export function placedBounds(bounds: Area, screens: readonly Area[]): Area | undefined {
  const shown = screens
    .map((screen) => ({ screen, part: common(bounds, screen) }))
    .filter(({ part }) => part.width >= least.width && part.height >= least.height)
    .toSorted((a, b) => areaOf(b.part) - areaOf(a.part))[0];
  if (shown === undefined) return undefined;
  const { screen } = shown;
  const width = Math.min(bounds.width, screen.width);
  const height = Math.min(bounds.height, screen.height);
  return {
    x: within(bounds.x, screen.x, screen.x + screen.width - width),
    y: within(bounds.y, screen.y, screen.y + screen.height - height),
    width,
    height,
  };
}

const common = (a: Area, b: Area) => ({
  width: Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
  height: Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
});

const areaOf = ({ width, height }: { readonly width: number; readonly height: number }): number =>
  width * height;

const within = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, most));
