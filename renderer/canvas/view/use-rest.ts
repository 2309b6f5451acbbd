import { useEffect, useState } from 'react';
import { AfterRest } from './after-rest.ts';
import { useCanvasView } from './canvas-context.ts';

/** The viewport counts as resting after so long. */
const restMs = 150;

/** Another number whenever the viewport has come to rest somewhere, by hand or not. */
export function useRest(): number {
  const view = useCanvasView();
  const [rest, setRest] = useState(0);
  useEffect(() => {
    const resting = new AfterRest(restMs, () => setRest((number) => number + 1));
    const stop = view.camera.follow(() => resting.stir());
    return () => {
      stop();
      resting.stop();
    };
  }, [view]);
  return rest;
}
