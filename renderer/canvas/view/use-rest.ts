import { useEffect, useState } from 'react';
import { useCanvasView } from './canvas-context.ts';

/** The viewport counts as resting after so long. */
const restMs = 150;

/** Another number whenever the viewport has come to rest somewhere, by hand or not. */
export function useRest(): number {
  const view = useCanvasView();
  const [rest, setRest] = useState(0);
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const stop = view.camera.follow(() => {
      clearTimeout(waiting);
      waiting = setTimeout(() => setRest((number) => number + 1), restMs);
    });
    return () => {
      stop();
      clearTimeout(waiting);
    };
  }, [view]);
  return rest;
}
