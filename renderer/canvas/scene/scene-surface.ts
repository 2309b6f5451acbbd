import type { FoundLine, LineProbe } from './line-at.ts';
import type { SceneUpdate, SceneView } from './scene-update.ts';

/** Told when a picture is on the screen: its number, what the painter needed for it in ms, and whether another would show no more. */
export type Painted = (serial: number, ms: number, isFinished: boolean) => void;

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
