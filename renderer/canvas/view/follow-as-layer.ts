import type { CanvasView } from './canvas-view.ts';
import type { Viewport } from './viewport.ts';

/**
 * Keeps what is drawn in canvas units where the viewport is. While that moves, the whole overlay is shifted and scaled as a picture,
 * which draws nothing anew; where it comes to rest, its content is drawn for that place. Gives what ends it.
 */
export function followAsLayer(
  view: CanvasView,
  overlay: SVGSVGElement,
  world: SVGGElement,
): () => void {
  let drawn: Viewport = view.camera.viewport;
  const draw = () => {
    drawn = view.camera.viewport;
    world.setAttribute('transform', `translate(${drawn.x} ${drawn.y}) scale(${drawn.zoom})`);
    overlay.style.transform = '';
  };
  const stops = [
    view.camera.follow((viewport) => {
      if (!view.camera.moving.get()) draw();
      else if (world.childElementCount > 0) overlay.style.transform = shift(drawn, viewport);
    }),
    view.camera.moving.subscribe(() => {
      if (!view.camera.moving.get()) draw();
    }),
  ];
  return () => stops.forEach((stop) => stop());
}

function shift(drawn: Viewport, { x, y, zoom }: Viewport): string {
  const scale = zoom / drawn.zoom;
  return `translate(${x - drawn.x * scale}px,${y - drawn.y * scale}px) scale(${scale})`;
}
