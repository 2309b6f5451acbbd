import type { SceneState } from './scene-state.ts';

/** Seen from further away the frames of many things run into each other. */
const framedFrom = 0.25;
/** So many are a crowd; a few are found again by their frames, however small they are. */
const crowd = 100;

/**
 * Whether what is selected is told by its colour alone: so much is, in sight or not, that frames as wide as that of one would hide
 * what they are about.
 */
export const isCrowd = ({ selected }: SceneState, zoom: number): boolean =>
  selected.size > crowd && zoom < framedFrom;
