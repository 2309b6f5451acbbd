import { PainterTools, type Ink } from './painter-tools.ts';
import { themeColours, type SceneTheme } from './scene-state.ts';

/** For tests: tools that paint each colour by its name. */
export const namedTools = new PainterTools(
  {
    colours: Object.fromEntries(themeColours.map((name) => [name, name])) as SceneTheme['colours'],
    lanes: [],
    font: '',
  },
  [],
);

/** For tests: ink that can do only what is painted with. */
export const inkOf = (parts: Partial<Ink>): Ink => parts as Ink;
