import { readFileSync, writeFileSync } from 'node:fs';
import { placedBounds, type Area } from './placed-bounds.ts';
import { firstBounds, type WindowBounds } from './window-options.ts';

/** How the window stood when it was last closed. */
export interface WindowState {
  /** Its place when it is neither maximised nor full screen. */
  readonly bounds: WindowBounds;
  readonly isMaximised: boolean;
}

/** How the window shall open: as it stood last time, on a screen that is there; else at the first size. A broken file counts as none. */
export function rememberedWindow(file: string, screens: readonly Area[]): WindowState {
  const said = parsed(file);
  if (said === undefined) return { bounds: firstBounds, isMaximised: false };
  return {
    bounds: placedBounds(said.bounds, screens) ?? firstBounds,
    isMaximised: said.isMaximised,
  };
}

/** Keeps how the window stands for the next start. Throws when the folder cannot be written. */
export const rememberWindow = (file: string, state: WindowState): void =>
  writeFileSync(file, JSON.stringify(state));

function parsed(file: string): { bounds: Area; isMaximised: boolean } | undefined {
  try {
    const said: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (!isRecord(said) || !isArea(said['bounds'])) return undefined;
    return { bounds: said['bounds'], isMaximised: said['isMaximised'] === true };
  } catch {
    // No file yet, or not ours any more: the window opens at its first size and writes a new one on close.
    return undefined;
  }
}

const isRecord = (said: unknown): said is Readonly<Record<string, unknown>> =>
  typeof said === 'object' && said !== null;

const isArea = (said: unknown): said is Area =>
  isRecord(said) && ['x', 'y', 'width', 'height'].every((key) => Number.isFinite(said[key]));
