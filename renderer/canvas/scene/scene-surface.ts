import { paintOverview, paintScene } from './paint-scene.ts';
import { lineAt, type FoundLine, type LineProbe } from './line-at.ts';
import { iconPaths, PainterTools } from './painter-tools.ts';
import { density, pictureSize } from './picture-size.ts';
import { emptyScene, type SceneState, type SceneTheme } from './scene-state.ts';
import { sceneIcons } from './scene-icons.ts';
import { readTheme } from './scene-theme.ts';
import type { SceneOverview, SceneLine, ScenePicture, SceneRequest } from './scene.worker.ts';
import { updateScene, type SceneUpdate, type SceneView } from './scene-update.ts';
import { t } from '#shared/words/t.ts';

/** Where a scene is painted. `painted` is called when a picture that was asked for is on the screen. */
export interface SceneSurface {
  /** Shows pictures on this canvas from now on; one that came before it at once. */
  attach(canvas: HTMLCanvasElement): void;
  /** News for the painter; it is part of every picture asked for after it. */
  update(update: SceneUpdate): void;
  /** Asks for a picture. Only the newest of several is certain to be painted. */
  paint(view: SceneView, serial: number): void;
  /** Asks for a small picture of the whole; the newest is put on the canvas given. */
  overview(view: SceneView, canvas: HTMLCanvasElement): void;
  /** Asks which line lies at a point; the newest answer is given. */
  line(probe: LineProbe, answer: (line: FoundLine | undefined) => void): void;
  close(): void;
}

/**
 * Paints for a canvas that may come later: in a worker where the browser can, else here, once there is one. `failed` is called
 * when a picture that was asked for will not come.
 */
export function createSceneSurface(
  painted: (serial: number, ms: number, isFinished: boolean) => void,
  failed: () => void,
): SceneSurface {
  return canPaintElsewhere() ? workerSurface(painted, failed) : ownSurface(painted);
}

const canPaintElsewhere = (): boolean =>
  typeof Worker === 'function' &&
  typeof OffscreenCanvas === 'function' &&
  'transferToImageBitmap' in OffscreenCanvas.prototype;

function startWorker(): Worker {
  const worker = new Worker(new URL('./scene.worker.ts', import.meta.url), { type: 'module' });
  const largest = pictureSize({ w: window.innerWidth, h: window.innerHeight });
  const [width, height] = [largest.w * density(), largest.h * density()];
  const theme = readTheme(document.body);
  worker.postMessage({
    ready: { width: Math.round(width), height: Math.round(height), theme, icons: sceneIcons },
  } satisfies SceneRequest);
  return worker;
}

/** Begun while the app starts, so that the first plan need not wait for the painter. */
let spare: Worker | undefined = canPaintElsewhere() ? startWorker() : undefined;

function workerSurface(
  painted: (serial: number, ms: number, isFinished: boolean) => void,
  failed: () => void,
): SceneSurface {
  const worker = spare ?? startWorker();
  spare = undefined;
  const post = (request: SceneRequest) => worker.postMessage(request);
  let show: ((picture: ScenePicture) => void) | undefined;
  let early: ScenePicture | undefined;
  let small: HTMLCanvasElement | undefined;
  let answerLine: ((line: FoundLine | undefined) => void) | undefined;
  worker.addEventListener(
    'message',
    ({ data }: MessageEvent<ScenePicture | SceneOverview | SceneLine>) => {
      if ('line' in data) return answerLine?.(data.line);
      if ('overview' in data) {
        if (small === undefined) return data.overview.close();
        small.width = data.overview.width;
        small.height = data.overview.height;
        small.getContext('bitmaprenderer')?.transferFromImageBitmap(data.overview);
        return;
      }
      if (show !== undefined) return show(data);
      early?.picture.close();
      early = data;
    },
  );
  worker.addEventListener('error', ({ message }) => {
    // A worker that cannot be read says nothing.
    reportError(new Error(message || t`the painter of the canvas could not be started`));
    failed();
  });
  return {
    attach: (canvas) => {
      const ink = canvas.getContext('bitmaprenderer', { alpha: false });
      show = ({ picture, serial, ms, isFinished }) => {
        canvas.width = picture.width;
        canvas.height = picture.height;
        ink?.transferFromImageBitmap(picture);
        painted(serial, ms, isFinished);
      };
      if (early !== undefined) show(early);
      early = undefined;
    },
    update: (update) => post({ update }),
    paint: (view, serial) => post({ paint: { ...view, serial } }),
    overview: (view, place) => {
      small = place;
      post({ overview: view });
    },
    line: (probe, answer) => {
      answerLine = answer;
      post({ line: probe });
    },
    close: () => {
      early?.picture.close();
      worker.terminate();
    },
  };
}

function ownSurface(
  painted: (serial: number, ms: number, isFinished: boolean) => void,
): SceneSurface {
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
