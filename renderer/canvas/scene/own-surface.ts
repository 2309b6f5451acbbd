import { lineAt } from './line-at.ts';
import { paintOverview, paintScene } from './paint-scene.ts';
import { iconPaths, PainterTools } from './painter-tools.ts';
import { sceneIcons } from './scene-icons.ts';
import { emptyScene, type SceneState, type SceneTheme } from './scene-state.ts';
import type { Painted, SceneSurface } from './scene-surface.ts';
import { updateScene, type SceneView } from './scene-update.ts';

/** Paints on the page's own thread: see `createSceneSurface`. */
export function ownSurface(painted: Painted): SceneSurface {
  let canvas: HTMLCanvasElement | undefined;
  const scene: SceneState = emptyScene();
  let theme: SceneTheme | undefined;
  const icons = iconPaths(sceneIcons);
  let asked: { readonly view: SceneView; readonly serial: number } | undefined;
  let frame: number | undefined;
  const paintAsked = () => {
    frame = undefined;
    const ink = canvas?.getContext('2d', { alpha: false }) ?? undefined;
    if (canvas === undefined || ink === undefined || theme === undefined || asked === undefined)
      return;
    const { view, serial } = asked;
    asked = undefined;
    const before = performance.now();
    canvas.width = Math.round(view.width * view.density);
    canvas.height = Math.round(view.height * view.density);
    const isFinished = paintScene(ink, new PainterTools(theme, icons), scene, view);
    painted(serial, performance.now() - before, isFinished);
  };
  const schedule = () => {
    frame ??= requestAnimationFrame(paintAsked);
  };
  return {
    attach: (shownOn) => {
      canvas = shownOn;
      schedule();
    },
    update: (update) => {
      updateScene(scene, update);
      theme = update.theme ?? theme;
    },
    paint: (view, serial) => {
      asked = { view, serial };
      schedule();
    },
    overview: (view, place) => {
      place.width = Math.round(view.width * view.density);
      place.height = Math.round(view.height * view.density);
      const small = place.getContext('2d', { alpha: false });
      if (small !== null && theme !== undefined)
        paintOverview(small, new PainterTools(theme, icons), scene, view);
    },
    line: (probe, answer) => answer(lineAt(scene, probe)),
    close: () => {
      if (frame !== undefined) cancelAnimationFrame(frame);
    },
  };
}
