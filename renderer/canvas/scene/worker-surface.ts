import { density, pictureSize } from './picture-size.ts';
import type { FoundLine } from './line-at.ts';
import { sceneIcons } from './scene-icons.ts';
import type { Painted, SceneSurface } from './scene-surface.ts';
import { readTheme } from './scene-theme.ts';
import type {
  Rehearsal,
  SceneAnswer,
  ScenePicture,
  SceneReady,
  SceneRequest,
} from './scene.worker.ts';
import { t } from '#shared/words/t.ts';

/** Whether this browser lets a worker paint. */
export const canPaintElsewhere = (): boolean =>
  typeof Worker === 'function' &&
  typeof OffscreenCanvas === 'function' &&
  'transferToImageBitmap' in OffscreenCanvas.prototype;

function startWorker(rehearsal?: Rehearsal): Worker {
  const worker = new Worker(new URL('./scene.worker.ts', import.meta.url), { type: 'module' });
  worker.postMessage({ icons: sceneIcons, rehearsal } satisfies SceneReady);
  return worker;
}

/** Begun while there is nothing to paint yet. */
function startAhead(): Worker {
  const { w, h } = pictureSize({ w: window.innerWidth, h: window.innerHeight });
  const [width, height] = [Math.round(w * density()), Math.round(h * density())];
  return startWorker({ width, height, theme: readTheme(document.body) });
}

/** So that no plan need wait for a painter: begun while the app starts; then the one that is done with a plan. */
let spare: Worker | undefined = canPaintElsewhere() ? startAhead() : undefined;
let scenes = 0;

/** A picture that nobody will see gives its memory back at once. */
function discard(answer: SceneAnswer): void {
  if ('picture' in answer) answer.picture.close();
  if ('overview' in answer) answer.overview.close();
}

/** Paints in a worker: see `createSceneSurface`. */
export function workerSurface(painted: Painted, failed: () => void): SceneSurface {
  const worker = spare ?? startWorker();
  spare = undefined;
  const [of, listening] = [++scenes, new AbortController()];
  const post = (request: Omit<SceneRequest, 'of'>) => worker.postMessage({ of, ...request });
  let isBroken = false;
  let show: ((picture: ScenePicture) => void) | undefined;
  let early: ScenePicture | undefined;
  let small: HTMLCanvasElement | undefined;
  let answerLine: ((line: FoundLine | undefined) => void) | undefined;
  worker.addEventListener(
    'message',
    ({ data }: MessageEvent<SceneAnswer>) => {
      // Of the plan that it painted before.
      if (data.of !== of) return discard(data);
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
    listening,
  );
  worker.addEventListener(
    'error',
    ({ message }) => {
      isBroken = true;
      // A worker that cannot be read says nothing.
      reportError(new Error(message || t`the painter of the canvas could not be started`));
      failed();
    },
    listening,
  );
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
      listening.abort();
      if (isBroken || spare !== undefined) return worker.terminate();
      // It forgets the plan, and keeps what it has learned.
      worker.postMessage({ of: ++scenes } satisfies SceneRequest);
      spare = worker;
    },
  };
}
