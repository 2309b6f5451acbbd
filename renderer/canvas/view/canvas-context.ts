import { createContext, useContext } from 'react';
import type { CanvasView } from './canvas-view.ts';

export const CanvasContext = createContext<CanvasView | undefined>(undefined);

/** The view of the canvas this is drawn in. */
export function useCanvasView(): CanvasView {
  const view = useContext(CanvasContext);
  if (view === undefined) throw new Error('useCanvasView outside the canvas');
  return view;
}
