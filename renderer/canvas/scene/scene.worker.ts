import { lineAt, type FoundLine, type LineProbe } from './line-at.ts';
import { paintOverview, paintScene } from './paint-scene.ts';
import { PainterTools } from './painter-tools.ts';
import { emptyScene, type SceneTheme } from './scene-state.ts';
import { updateScene, type SceneUpdate, type SceneView } from './scene-update.ts';

/** What is asked of the painter: news, a picture, or both. */
export interface SceneRequest {
  readonly update?: SceneUpdate;
  readonly paint?: SceneView & { readonly serial: number };
  /** A small picture of the whole, without relations. */
  readonly overview?: SceneView;
  /** Which line lies at a point. */
  readonly line?: LineProbe;
}

/** The line at a point that was asked for; undefined where there is none. */
export interface SceneLine {
  readonly line: FoundLine | undefined;
}

/** A small picture of the whole world. */
export interface SceneOverview {
  readonly overview: ImageBitmap;
}

/** A painted picture of a part of the world. */
export interface ScenePicture {
  readonly picture: ImageBitmap;
  readonly serial: number;
  readonly ms: number;
  /** Whether a picture asked for now would show no more. */
  readonly isFinished: boolean;
}

/** Paints off the main thread. News is taken at once; of several pictures asked for, only the newest is painted. */
const scene = emptyScene();
let theme: SceneTheme | undefined;
let icons: readonly string[] = [];
let tools: PainterTools | undefined;
let canvas = new OffscreenCanvas(1, 1);
let asked: SceneRequest['paint'];

self.addEventListener('message', ({ data }: MessageEvent<SceneRequest>) => {
  if (data.update !== undefined) take(data.update);
  if (data.overview !== undefined) paintOverviewOf(data.overview);
  if (data.line !== undefined) send({ line: lineAt(scene, data.line) });
  if (data.paint === undefined) return;
  const isWaiting = asked !== undefined;
  asked = data.paint;
  if (!isWaiting) setTimeout(paintNewest, 0);
});

function take(update: SceneUpdate): void {
  updateScene(scene, update);
  if (update.theme === undefined && update.icons === undefined) return;
  theme = update.theme ?? theme;
  icons = update.icons ?? icons;
  if (theme !== undefined) tools = new PainterTools(theme, icons);
}

function paintNewest(): void {
  const view = asked;
  asked = undefined;
  if (view === undefined || tools === undefined) return;
  const before = performance.now();
  const [width, height] = [
    Math.round(view.width * view.density),
    Math.round(view.height * view.density),
  ];
  if (canvas.width !== width || canvas.height !== height)
    canvas = new OffscreenCanvas(width, height);
  const ink = canvas.getContext('2d', { alpha: false });
  if (ink === null) return;
  const isFinished = paintScene(ink, tools, scene, view);
  const picture = canvas.transferToImageBitmap();
  const ms = performance.now() - before;
  send({ picture, serial: view.serial, ms, isFinished }, picture);
}

function paintOverviewOf(view: SceneView): void {
  if (tools === undefined) return;
  const small = new OffscreenCanvas(
    Math.round(view.width * view.density),
    Math.round(view.height * view.density),
  );
  const ink = small.getContext('2d', { alpha: false });
  if (ink === null) return;
  paintOverview(ink, tools, scene, view);
  const overview = small.transferToImageBitmap();
  send({ overview }, overview);
}

/** A picture itself goes over, not a copy. */
const send = (
  message: ScenePicture | SceneOverview | SceneLine,
  ...pictures: ImageBitmap[]
): void => self.postMessage(message, { transfer: pictures });
