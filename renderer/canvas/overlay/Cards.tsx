import { ReactFlow, useReactFlow, type Node } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useEffect, useMemo } from 'react';
import type { Id } from '#shared/base/ids.ts';
import { asOf } from '#renderer/state/base/as-of.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { useCanvasView } from '../view/canvas-context.ts';
import type { CanvasView } from '../view/canvas-view.ts';
import { maxZoom, minZoom } from '../view/viewport.ts';
import { ComponentCard, type CardData } from './ComponentCard.tsx';
import styles from '../Canvas.module.css';

const nodeTypes = { component: ComponentCard };
const noEdges: never[] = [];
const noHandles: never[] = [];

/** The few cards near the screen, as React Flow's nodes: sizes given, so that nothing is measured. */
export function Cards() {
  const view = useCanvasView();
  useFlowPort(view);
  const mounted = useStore(view.cards.mounted);
  const picture = useStore(view.picture);
  const nodes = useMemo(
    () => mounted.flatMap((id) => cardNode(asOf(view, picture), id)),
    [view, mounted, picture],
  );
  return (
    <ReactFlow
      className={styles.flow ?? ''}
      nodes={nodes}
      edges={noEdges}
      nodeTypes={nodeTypes}
      minZoom={minZoom}
      maxZoom={maxZoom}
      panOnDrag={false}
      panActivationKeyCode={null}
      zoomOnScroll={false}
      zoomOnPinch={false}
      zoomOnDoubleClick={false}
      preventScrolling={false}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      zoomActivationKeyCode={null}
      proOptions={hideAttribution}
      onMove={(_, viewport) => view.camera.moved(viewport)}
    />
  );
}

/** Lets the view move the cards: React Flow keeps where they are. */
function useFlowPort(view: CanvasView): void {
  const flow = useReactFlow();
  useEffect(
    () => view.camera.connect({ setViewport: (viewport) => void flow.setViewport(viewport) }),
    [view, flow],
  );
}

const hideAttribution = { hideAttribution: true };

function cardNode(view: CanvasView, id: Id): Node<CardData>[] {
  const box = view.model.boxOf(id);
  if (box === undefined || view.model.isGroup(id)) return [];
  return [
    {
      id,
      type: 'component',
      position: { x: box.x, y: box.y },
      data: dataOf(id),
      width: box.w,
      height: box.h,
      measured: { width: box.w, height: box.h },
      handles: noHandles,
    },
  ];
}

const known = new Map<Id, CardData>();

/** The same object for the same component, so that its card need not be drawn again. */
function dataOf(id: Id): CardData {
  const data = known.get(id) ?? { id };
  if (known.size > 5000) known.clear();
  known.set(id, data);
  return data;
}
