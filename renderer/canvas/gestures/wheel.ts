import type { CanvasView } from '../view/canvas-view.ts';

const lineHeight = 16;

/** The wheel zooms at the pointer; with Shift, or sideways, or by two fingers that go aside, it pans. */
export function turnWheel(view: CanvasView, host: HTMLElement, event: WheelEvent): void {
  event.preventDefault();
  event.stopPropagation();
  const unit = event.deltaMode === 1 ? lineHeight : event.deltaMode === 2 ? view.camera.size.h : 1;
  const [dx, dy] = [event.deltaX * unit, event.deltaY * unit];
  view.camera.moveStarted();
  if (!event.ctrlKey && (event.shiftKey || dx !== 0)) {
    if (event.shiftKey && dx === 0) view.camera.panBy(-dy, 0);
    else view.camera.panBy(-dx, -dy);
  } else {
    const box = host.getBoundingClientRect();
    const at = { x: event.clientX - box.left, y: event.clientY - box.top };
    view.camera.zoomTo(view.camera.viewport.zoom * 2 ** (-dy * (event.ctrlKey ? 0.01 : 0.002)), at);
  }
  view.camera.moveEnded();
}
