import { kindData } from '#shared/catalogue/kinds.ts';
import type { Id } from '#shared/base/ids.ts';
import { placeNew } from '#shared/layout/place-new.ts';
import type { CanvasPort } from '#renderer/state/canvas-port.ts';
import type { Store } from '#renderer/state/store.ts';
import type { CanvasView } from './canvas-view.ts';

/** What panels and actions may ask of this canvas. */
export const canvasPortOf = (
  view: CanvasView,
  host: HTMLElement,
  focused: Store<Id | undefined>,
  relating: Store<Id | undefined>,
): CanvasPort => ({
  reveal(ids, options) {
    view.reveal(ids);
    if (options?.focus !== true) return;
    focused.set(ids.find((id) => view.model.slotOf(id) !== undefined));
    host.focus();
  },
  fitAll: () => view.fitAll(),
  zoomBy: (factor) => view.zoomTo(view.viewport.zoom * factor),
  zoomTo: (zoom) => view.zoomTo(zoom),
  freePlace(item) {
    const { lane } = kindData(item.kind);
    if (lane === 'planning') return { x: 0, y: 0 };
    const width = view.model.layout.areas[lane].box.w;
    const isPillar = lane === 'security' || lane === 'management';
    const free = isPillar
      ? 1
      : width - (view.model.layout.world.w - view.model.layout.areas.security.box.x);
    return placeNew(view.session.plan, item.kind, lane, free);
  },
  startRelating: (from) => relating.set(from),
  focus: () => host.focus(),
});
