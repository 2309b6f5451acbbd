import { useEffect, useRef, type RefObject } from 'react';
import { cardsFrom } from '#renderer/canvas/scene/paint-cards.ts';
import { useCanvasView } from '#renderer/canvas/view/canvas-context.ts';

/** For an element drawn in canvas units: keeps it where the viewport is, without drawing anything anew. */
export function useFollowing<Kind extends HTMLElement | SVGElement>(): RefObject<Kind | null> {
  const view = useCanvasView();
  const element = useRef<Kind>(null);
  useEffect(
    () =>
      view.camera.follow(({ x, y, zoom }) => {
        if (element.current === null) return;
        const { style, dataset } = element.current;
        // From afar cards are blocks in the hue of their layer.
        dataset['far'] = String(zoom < cardsFrom);
        style.transform = `translate(${x}px,${y}px) scale(${zoom})`;
        style.setProperty('--unscale', String(1 / zoom));
      }),
    [view],
  );
  return element;
}
