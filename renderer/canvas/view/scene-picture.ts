import type { Box, Point, Size } from '#shared/layout/card-geometry.ts';
import type { FoundLine } from '../scene/line-at.ts';
import { density, pictureSize } from '../scene/picture-size.ts';
import { createSceneSurface } from '../scene/create-scene-surface.ts';
import type { SceneSurface } from '../scene/scene-surface.ts';
import type { SceneUpdate, SceneView } from '../scene/scene-update.ts';
import { AfterRest } from './after-rest.ts';
import { sightOf, type Viewport } from './viewport.ts';

/** A picture is scaled at most this far before a new one is painted. */
const scaleRange = [0.7, 1.5] as const;
const nearEdge = 60;
const idleMs = 100;

/**
 * The painted scene behind the cards: one canvas that lies where it shows, in canvas units, so that it moves with all else that
 * does; painted anew when it no longer covers the screen, is scaled too far, or is out of date.
 */
export class ScenePicture {
  #canvas: HTMLCanvasElement | undefined;
  readonly #surface: SceneSurface;
  readonly #onPainted: () => void;
  #version = 0;
  #serial = 0;
  #shown: (SceneView & { readonly version: number }) | undefined;
  #asked: (SceneView & { readonly version: number; readonly serial: number }) | undefined;
  /** What a sharper picture is to show, once the viewport is held still. */
  #late: { readonly viewport: Viewport; readonly size: Size } | undefined;
  readonly #idle = new AfterRest(idleMs, () => {
    if (this.#late !== undefined) this.#ask(this.#late.viewport, this.#late.size);
  });
  /** What the painter needed for the newest picture, in ms. */
  paintMs = 0;

  constructor(onPainted: () => void) {
    this.#onPainted = onPainted;
    this.#surface = createSceneSurface(
      (serial, ms, isFinished) => this.#painted(serial, ms, isFinished),
      () => {
        this.#asked = undefined;
      },
    );
  }

  /** Shows it on this canvas; until then it is painted for one that is to come. */
  attach(canvas: HTMLCanvasElement): void {
    this.#canvas = canvas;
    this.#surface.attach(canvas);
  }

  /** Tells the painter; the next picture shows it. */
  update(update: SceneUpdate): void {
    this.#version++;
    this.#surface.update(update);
  }

  /** Asks for a new picture if this one will not do. `atRest` says that the viewport has stopped. */
  follow(viewport: Viewport, size: Size, atRest: boolean): void {
    this.#late = undefined;
    if (this.#asked !== undefined || size.w === 0 || size.h === 0) return;
    const shown = this.#shown;
    if (shown === undefined || shown.version !== this.#version) return this.#ask(viewport, size);
    const scale = viewport.zoom / shown.zoom;
    if (scale < scaleRange[0] || scale > scaleRange[1] || !covers(shown, viewport, size))
      return this.#ask(viewport, size);
    if (scale === 1 && shown.density === density()) return;
    if (atRest) return this.#ask(viewport, size);
    this.#late = { viewport, size };
    this.#idle.stir();
  }

  /** Puts a small picture of a part of the world, usually all of it, on another canvas. */
  overview(world: Box, size: Size, canvas: HTMLCanvasElement): void {
    const zoom = Math.min(size.w / world.w, size.h / world.h);
    this.#surface.overview(
      { x: world.x, y: world.y, zoom, width: size.w, height: size.h, density: density() },
      canvas,
    );
  }

  /** Asks which line lies within `reach` of a point; none once something is drawn anew. */
  line(at: Point, reach: number, answer: (line: FoundLine | undefined) => void): void {
    const version = this.#version;
    this.#surface.line({ ...at, reach, words: lineWords }, (line) => {
      answer(version === this.#version ? line : undefined);
    });
  }

  close(): void {
    this.#idle.stop();
    this.#surface.close();
  }

  #ask(viewport: Viewport, size: Size): void {
    const view = { ...widened(viewport, size), version: this.#version, serial: ++this.#serial };
    this.#asked = view;
    this.#surface.paint(view, view.serial);
  }

  #painted(serial: number, ms: number, isFinished: boolean): void {
    const asked = this.#asked;
    if (asked === undefined || asked.serial !== serial || this.#canvas === undefined) return;
    this.#asked = undefined;
    this.#shown = asked;
    this.paintMs = ms;
    if (!isFinished) this.#version++;
    const { style } = this.#canvas;
    style.width = `${asked.width}px`;
    style.height = `${asked.height}px`;
    style.transform = `translate(${asked.x}px,${asked.y}px) scale(${1 / asked.zoom})`;
    this.#onPainted();
  }
}

/** Room for what a line says, in canvas units. */
const lineWords = { w: 90, h: 14 };

/** The screen and a margin round it. */
function widened(viewport: Viewport, size: Size): SceneView {
  const { w: width, h: height } = pictureSize(size);
  const { zoom } = viewport;
  const sight = sightOf(viewport, size);
  return {
    x: sight.x - (width - size.w) / 2 / zoom,
    y: sight.y - (height - size.h) / 2 / zoom,
    zoom,
    width,
    height,
    density: density(),
  };
}

function covers(shown: SceneView, viewport: Viewport, size: Size): boolean {
  const scale = viewport.zoom / shown.zoom;
  const left = shown.x * viewport.zoom + viewport.x;
  const top = shown.y * viewport.zoom + viewport.y;
  return (
    left <= -nearEdge &&
    top <= -nearEdge &&
    left + shown.width * scale >= size.w + nearEdge &&
    top + shown.height * scale >= size.h + nearEdge
  );
}
