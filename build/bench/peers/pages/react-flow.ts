// The plan with React Flow and its own culling, as its documentation advises: sizes given, plain memoised nodes, straight edges.
import {
  ReactFlow,
  ReactFlowProvider,
  Handle,
  Position,
  useReactFlow,
  type Edge,
  type Node,
  type NodeProps,
} from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { createElement as h, memo, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import type { PeerBox } from '../peer-picture.ts';
import { hues, middleBox, readPicture, whenPainted } from './peer-page.ts';

/** As a type and not an interface, which React Flow asks for. */
type CardData = { [Key in keyof PeerBox]: PeerBox[Key] };
type Card = Node<CardData>;

const picture = await readPicture();
performance.mark('strata-plan-read');
const middle = middleBox(picture);

const plain = memo(
  ({ data }: NodeProps<Card>) =>
    h(
      'div',
      {
        style: {
          boxSizing: 'border-box',
          width: data.w,
          height: data.h,
          overflow: 'hidden',
          border: `1px solid ${data.isGroup ? '#c5cad1' : hues[data.lane]}`,
          background: data.isGroup ? '#f2f3f5' : '#ffffff',
          font: '11px sans-serif',
        },
      },
      h(Handle, { type: 'target', position: Position.Top }),
      data.isGroup ? null : h('b', null, data.name),
      data.isGroup ? null : h('div', null, data.kind),
      h(Handle, { type: 'source', position: Position.Bottom }),
    ),
  (before, after) => before.data === after.data,
);
const nodeTypes = { plain };

const nodes = picture.boxes.map((box): Card => ({
  id: box.id,
  type: 'plain',
  position: { x: box.x, y: box.y },
  width: box.w,
  height: box.h,
  measured: { width: box.w, height: box.h },
  handles: [
    { type: 'target', position: Position.Top, x: box.w / 2, y: 0, width: 6, height: 6 },
    { type: 'source', position: Position.Bottom, x: box.w / 2, y: box.h, width: 6, height: 6 },
  ],
  draggable: !box.isGroup,
  data: box,
}));
const edges = picture.lines.map(([source, target], index): Edge => ({
  id: `line${index}`,
  source,
  target,
  type: 'straight',
  focusable: false,
}));

const count = (selector: string): number => document.querySelectorAll(selector).length;

function Bench() {
  const flow = useReactFlow<Card>();
  useEffect(() => {
    const selected = (isSelected: boolean) =>
      flow.setNodes((all) => all.map((node) => ({ ...node, selected: isSelected })));
    whenPainted(
      {
        fit: () => void flow.fitView({ padding: 0.02 }),
        fullSize: () =>
          void flow.setCenter(middle.x + middle.w / 2, middle.y + middle.h / 2, { zoom: 1 }),
        viewport: () => JSON.stringify(flow.getViewport()),
        press: () =>
          flow.flowToScreenPosition({ x: middle.x + middle.w / 2, y: middle.y + middle.h / 2 }),
        place: () => JSON.stringify(flow.getNode(middle.id)?.position),
        selectAll: () => selected(true),
        selectNone: () => selected(false),
      },
      () =>
        count('.react-flow__node') >= nodes.length && count('.react-flow__edge') >= edges.length,
    );
  }, [flow]);
  return null;
}

createRoot(document.getElementById('canvas')!).render(
  h(
    ReactFlowProvider,
    null,
    h(
      ReactFlow<Card>,
      {
        defaultNodes: nodes,
        defaultEdges: edges,
        nodeTypes,
        onlyRenderVisibleElements: true,
        fitView: true,
        fitViewOptions: { padding: 0.02 },
        minZoom: 0.02,
        maxZoom: 3,
        panOnDrag: [1],
        selectNodesOnDrag: false,
        elevateNodesOnSelect: false,
      },
      h(Bench),
    ),
  ),
);
