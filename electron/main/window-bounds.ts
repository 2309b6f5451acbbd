import { readFileSync, writeFileSync } from 'node:fs';
import { firstBounds, type WindowBounds } from './window-options.ts';

/** A rectangle of a screen, as Electron tells it. */
interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the window stood last time, if that is still on a screen; else the first size. A broken file counts as none. */
export function rememberedBounds(file: string, screens: readonly Area[]): WindowBounds {
  const bounds = parseBounds(file);
  if (bounds === undefined) return firstBounds;
  return screens.some((screen) => overlaps(bounds, screen)) ? bounds : firstBounds;
}

/** Keeps the window's place for the next start. Throws when the folder cannot be written. */
export const rememberBounds = (file: string, bounds: WindowBounds): void =>
  writeFileSync(file, JSON.stringify(bounds));

function parseBounds(file: string): Required<WindowBounds> | undefined {
  try {
    const said: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isBounds(said) ? said : undefined;
  } catch {
    // No file yet, or not ours any more: the window opens at its first size and writes a new one on close.
    return undefined;
  }
}

function isBounds(said: unknown): said is Required<WindowBounds> {
  const keys = ['x', 'y', 'width', 'height'] as const;
  return (
    typeof said === 'object' &&
    said !== null &&
    keys.every((key) => Number.isFinite((said as Record<string, unknown>)[key]))
  );
}

function overlaps(bounds: Required<WindowBounds>, screen: Area): boolean {
  const width =
    Math.min(bounds.x + bounds.width, screen.x + screen.width) - Math.max(bounds.x, screen.x);
  const height =
    Math.min(bounds.y + bounds.height, screen.y + screen.height) - Math.max(bounds.y, screen.y);
  return width >= 200 && height >= 100;
}
