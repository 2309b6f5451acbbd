import { lineAt, type FoundLine, type LineProbe } from './line-at.ts';
import { paintOverview, paintScene } from './paint-scene.ts';
import { inkOn, PictureCanvas } from './picture-canvas.ts';
import { iconPaths, PainterTools } from './painter-tools.ts';
import { rehearse } from './rehearsal.ts';
import { emptyScene, type SceneTheme } from './scene-state.ts';
import { updateScene, type SceneUpdate, type SceneView } from './scene-update.ts';

/** What is said to a painter at first. */
export interface SceneReady {
  /** As path data. */
  readonly icons: readonly string[];
  /** Where there is time before there is anything to paint: how large pictures may become, in pixels, and what they are painted with. */
  readonly rehearsal: Rehearsal | undefined;
}

export interface Rehearsal {
  readonly width: number;
  readonly height: number;
  readonly theme: SceneTheme;
}

/** News, a picture, or both. */
export interface SceneRequest {
  /** The scene that it is about. Another one than before begins empty, and the one before is gone. */
  readonly of: number;
  readonly update?: SceneUpdate;
  readonly paint?: SceneView & { readonly serial: number };
  /** A small picture of the whole, without relations. */
  readonly overview?: SceneView;
  /** Which line lies at a point. */
  readonly line?: LineProbe;
}

/** The line at a point that was asked for; undefined where there is none. */
export interface SceneLine {
  readonly of: number;
  readonly line: FoundLine | undefined;
}

/** A small picture of the whole world. */
export interface SceneOverview {
  readonly of: number;
  readonly overview: ImageBitmap;
}

/** A painted picture of a part of the world. */
export interface ScenePicture {
  readonly of: number;
  readonly picture: ImageBitmap;
  readonly serial: number;
  readonly ms: number;
  /** Whether a picture asked for now would show no more. */
  readonly isFinished: boolean;
}

/** What a painter answers. */
export type SceneAnswer = SceneLine | SceneOverview | ScenePicture;

/** Paints off the main thread. News is taken at once; of several pictures asked for, only the newest is painted. */
let of = 0;
let scene = emptyScene();
let icons: readonly Path2D[] = [];
let tools: PainterTools | undefined;
const canvas = new PictureCanvas();
let asked: SceneRequest['paint'];
let askedOverview: SceneRequest['overview'];
let isDue = false;

self.addEventListener('message', ({ data }: MessageEvent<SceneReady | SceneRequest>) => {
  if ('icons' in data) return getReady(data);
  if (data.of !== of) begin(data.of);
  if (data.update !== undefined) take(data.update);
  if (data.line !== undefined) send({ of, line: lineAt(scene, data.line) });
  asked = data.paint ?? asked;
  askedOverview = data.overview ?? askedOverview;
  if (isDue || (asked === undefined && askedOverview === undefined)) return;
  isDue = true;
  setTimeout(() => void paintAsked().catch(reportError), 0);
});

function getReady({ rehearsal, ...sent }: SceneReady): void {
  icons = iconPaths(sent.icons);
  if (rehearsal === undefined) return;
  const { width, height, theme } = rehearsal;
  rehearse(canvas.getReady(width, height), new PainterTools(theme, icons), width, height);
}

function begin(next: number): void {
  of = next;
  scene = emptyScene();
  [tools, asked, askedOverview] = [undefined, undefined, undefined];
}

/** The picture first: the small one is beside it. */
async function paintAsked(): Promise<void> {
  isDue = false;
  const [view, overview, painted] = [asked, askedOverview, of];
  [asked, askedOverview] = [undefined, undefined];
  if (tools === undefined) return;
  if (view !== undefined) await paint(tools, view);
  if (overview !== undefined && of === painted) paintOverviewOf(tools, overview);
}

function take(update: SceneUpdate): void {
  updateScene(scene, update);
  if (update.theme !== undefined) tools = new PainterTools(update.theme, icons);
}

async function paint(tools: PainterTools, view: NonNullable<SceneRequest['paint']>): Promise<void> {
  const [before, painted] = [performance.now(), of];
  const ink = canvas.inkOf(
    Math.round(view.width * view.density),
    Math.round(view.height * view.density),
  );
  const isFinished = paintScene(ink, tools, scene, view);
  const picture = await canvas.picture();
  const ms = performance.now() - before;
  send({ of: painted, picture, serial: view.serial, ms, isFinished }, picture);
}

function paintOverviewOf(tools: PainterTools, view: SceneView): void {
  const small = new OffscreenCanvas(
    Math.round(view.width * view.density),
    Math.round(view.height * view.density),
  );
  paintOverview(inkOn(small), tools, scene, view);
  const overview = small.transferToImageBitmap();
  send({ of, overview }, overview);
}

/** A picture itself goes over, not a copy. */
const send = (answer: SceneAnswer, ...pictures: ImageBitmap[]): void =>
  self.postMessage(answer, { transfer: pictures });
