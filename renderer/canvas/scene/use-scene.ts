import { useLayoutEffect, type RefObject } from 'react';
import type { CanvasView } from '../view/canvas-view.ts';
import { secondLinesFrom } from './paint-cards.ts';

/** Has the plan painted on `scene` while it is on the screen; `host` says by `data-lod` how much the cards show. */
export function useScene(
  view: CanvasView,
  host: RefObject<HTMLElement | null>,
  scene: RefObject<HTMLCanvasElement | null>,
): void {
  useLayoutEffect(() => {
    if (host.current === null || scene.current === null) return undefined;
    const { dataset } = host.current;
    const stopFollowing = view.camera.follow(({ zoom }) => {
      const lod = zoom < secondLinesFrom ? 'names' : 'full';
      if (dataset['lod'] !== lod) dataset['lod'] = lod;
    });
    const close = view.open(scene.current, host.current);
    return () => {
      stopFollowing();
      close();
    };
  }, [view, host, scene]);
}
