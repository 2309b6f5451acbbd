import { ReactFlow, useReactFlow, ReactFlowProvider, type Node } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import {
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import type { Id } from '#shared/base/ids.ts';
import { asOf } from '#renderer/state/as-of.ts';
import { canvasPort } from '#renderer/state/canvas-port.ts';
import { draggedItem } from '#renderer/state/dragged-item.ts';
import { requestFocus } from '#renderer/state/focus-requests.ts';
import { selection } from '#renderer/state/selection.ts';
import { createStore, useStore, type Store } from '#renderer/state/store.ts';
import { useSession } from '#renderer/state/use-session.ts';
import { canvasPortOf } from './view/canvas-port-of.ts';
import { CanvasContext, useCanvasView } from './view/canvas-context.ts';
import { CanvasBar } from './controls/CanvasBar.tsx';
import { CanvasMenu } from './controls/CanvasMenu.tsx';
import type { MenuRequest } from './controls/canvas-menu.ts';
import { menuHere } from './keyboard/menu-here.ts';
import { CanvasView } from './view/canvas-view.ts';
import { ComponentCard, type CardData } from './overlay/ComponentCard.tsx';
import { DraggedPicture } from './gestures/DraggedPicture.tsx';
import { DropHint } from './gestures/DropHint.tsx';
import { GestureOverlay } from './gestures/GestureOverlay.tsx';
import type { Gesture, RelationQuestion } from './gestures/gesture-state.ts';
import { LaneOverlay } from './overlay/LaneOverlay.tsx';
import { Legend } from './controls/Legend.tsx';
import { NoteLayer } from './notes/NoteLayer.tsx';
import { pressKey } from './keyboard/keyboard.ts';
import { Minimap } from './controls/Minimap.tsx';
import { PanGesture } from './gestures/pan-gesture.ts';
import { paletteDropped, paletteOver } from './gestures/palette-drop.ts';
import { PresenceOverlay } from './overlay/PresenceOverlay.tsx';
import { Pinch } from './gestures/pinch.ts';
import { PointerGestures } from './gestures/pointer-gestures.ts';
import { RelateDialog } from './relating/RelateDialog.tsx';
import { RelateMenu } from './relating/RelateMenu.tsx';
import { Spoken } from './keyboard/Spoken.tsx';
import { watchSpace } from './gestures/space-held.ts';
import { secondLinesFrom } from './scene/paint-cards.ts';
import { maxZoom, minZoom } from './view/viewport.ts';
import { turnWheel } from './gestures/wheel.ts';
import styles from './Canvas.module.css';
import { t } from '#shared/words/t.ts';

interface Props {
  /** What lies over the picture, in the canvas's own context. */
  readonly overlay?: ReactNode;
  /** Stands first in the bar over it. */
  readonly tools?: ReactNode;
  /** Told of the view while it is on screen; gives what ends that. */
  readonly onView?: (view: CanvasView) => () => void;
  /** It stands beside the canvas of the plan that is edited: actions and panels do not speak to it. */
  readonly isBeside?: boolean;
}

/** The plan, drawn on its layers: fills the box it stands in. Only inside the editor. */
export function Canvas({ overlay, tools, onView, isBeside = false }: Props) {
  const session = useSession();
  const view = useMemo(() => new CanvasView(session), [session]);
  useEffect(() => onView?.(view), [view, onView]);
  return (
    <CanvasContext value={view}>
      <div className={styles.canvas}>
        <CanvasBar tools={tools} />
        <ReactFlowProvider>
          <Stage key={session.planId} overlay={overlay} isBeside={isBeside} />
        </ReactFlowProvider>
      </div>
    </CanvasContext>
  );
}

/** The state of one canvas that no other part of the window sees. */
class StageState {
  readonly gesture = createStore<Gesture | undefined>(undefined);
  readonly question = createStore<RelationQuestion | undefined>(undefined);
  readonly focused = createStore<Id | undefined>(undefined);
  readonly relating = createStore<Id | undefined>(undefined);
  readonly menu = createStore<MenuRequest | undefined>(undefined);
}

function Stage({ overlay, isBeside }: Pick<Props, 'overlay'> & { readonly isBeside: boolean }) {
  const view = useCanvasView();
  const host = useRef<HTMLDivElement>(null);
  const scene = useRef<HTMLCanvasElement>(null);
  const [state] = useState(() => new StageState());
  const activeId = useId();
  const moving = useStore(view.camera.moving);
  useScene(view, host, scene);
  useFlowPort(view);
  useGestures(view, host, state, isBeside);
  return (
    // The canvas is one tab stop; what the keyboard is on is named by aria-activedescendant.
    <div
      ref={host}
      className={styles.stage}
      role="application"
      aria-label={t`Plan: arrows walk, Enter opens, R relates, Alt with arrows moves`}
      aria-activedescendant={activeId}
      tabIndex={0}
      data-moving={moving || undefined}
      data-canvas-host=""
    >
      <canvas ref={scene} className={styles.scene} aria-hidden="true" />
      <Cards />
      <LaneOverlay />
      <NoteLayer />
      <Legend />
      {overlay}
      <PresenceOverlay host={host} />
      <GestureOverlay gesture={state.gesture} focused={state.focused} />
      <DraggedPicture gesture={state.gesture} />
      <DropHint gesture={state.gesture} />
      <RelateMenu question={state.question} />
      <RelateDialog from={state.relating} />
      <CanvasMenu request={state.menu} onClose={() => closeMenu(state, host.current)} />
      <Minimap />
      <Spoken focused={state.focused} activeId={activeId} />
    </div>
  );
}

const nodeTypes = { component: ComponentCard };
const noEdges: never[] = [];
const noHandles: never[] = [];

/** The few cards near the screen, as React Flow's nodes: sizes given, so that nothing is measured. */
function Cards() {
  const view = useCanvasView();
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
      panOnDrag={panButtons}
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
      onMoveStart={(event) => event !== null && view.camera.moveStarted()}
      onMove={(_, viewport) => view.camera.moved(viewport)}
      onMoveEnd={() => view.camera.moveEnded()}
    />
  );
}

const panButtons = [1];
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

function useScene(
  view: CanvasView,
  host: RefObject<HTMLDivElement | null>,
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

function useFlowPort(view: CanvasView): void {
  const flow = useReactFlow();
  useEffect(
    () => view.camera.connect({ setViewport: (viewport) => void flow.setViewport(viewport) }),
    [view, flow],
  );
}

/** Pointer, wheel, keys and drags from the palette: all by the model, whatever is in the document. */
function useGestures(
  view: CanvasView,
  hostRef: RefObject<HTMLDivElement | null>,
  state: StageState,
  isBeside: boolean,
): void {
  useEffect(() => {
    const host = hostRef.current;
    if (host === null) return undefined;
    const stop = new AbortController();
    const pointer = new PointerGestures(view, host, state);
    const listen = <Name extends keyof HTMLElementEventMap>(
      name: Name,
      listener: (event: HTMLElementEventMap[Name]) => void,
      options: AddEventListenerOptions = {},
    ) => host.addEventListener(name, listener, { ...options, signal: stop.signal });
    const pan = new PanGesture(view, host);
    const isSpaceHeld = watchSpace(host, stop.signal);
    listenToPointer(listen, view, pointer, pan, host, state.focused, isSpaceHeld);
    listen('wheel', (event) => turnWheel(view, host, event), { passive: false, capture: true });
    listenToPalette(listen, view, host, state.gesture);
    listen('keydown', (event) => {
      if (event.target !== host) return;
      const done = pressKey(event, {
        view,
        focused: state.focused,
        relating: state.relating,
        openMenu: () => state.menu.set(menuHere(view, state.focused.get())),
        cancel: () => pointer.cancel(),
        inspect: () => requestFocus('inspector'),
      });
      if (done) event.preventDefault();
    });
    listen('focus', () => {
      // Come back by keyboard: it goes on from what is selected.
      const last = selection.get().components.at(-1);
      if (host.matches(':focus-visible')) state.focused.set(last);
    });
    listen('contextmenu', (event) => {
      event.preventDefault();
      // Asked for by a key: that was answered already.
      if (event.button !== 2 || isControl(event.target)) return;
      state.menu.set(pointer.menuAt(event));
    });
    listen('dblclick', (event) => {
      if (!isControl(event.target)) pointer.doubleClick(event);
    });
    listen('blur', () => state.focused.set(undefined));
    if (isBeside) return () => stop.abort();
    const port = canvasPortOf(view, host, state);
    canvasPort.set(port);
    return () => {
      stop.abort();
      if (canvasPort.get() === port) canvasPort.set(undefined);
    };
  }, [view, hostRef, state, isBeside]);
}

type Listen = <Name extends keyof HTMLElementEventMap>(
  name: Name,
  listener: (event: HTMLElementEventMap[Name]) => void,
  options?: AddEventListenerOptions,
) => void;

function listenToPointer(
  listen: Listen,
  view: CanvasView,
  pointer: PointerGestures,
  pan: PanGesture,
  host: HTMLElement,
  focused: Store<Id | undefined>,
  isSpaceHeld: () => boolean,
): void {
  const pinch = new Pinch(view, host);
  listen('pointerdown', (event) => {
    if (pinch.down(event)) return void pointer.cancel();
    if (isControl(event.target)) return;
    if (event.button === 1) return pan.down(event);
    if (event.button !== 0) return;
    host.focus({ preventScroll: true });
    if (isSpaceHeld()) return pan.down(event);
    focused.set(undefined);
    pointer.down(event);
  });
  listen('pointermove', (event) => {
    if (!pinch.move(event) && !pan.move(event)) pointer.move(event);
  });
  listen('pointerup', (event) => {
    if (!pinch.up(event) && !pan.up()) pointer.up(event);
  });
  listen('pointercancel', (event) => {
    if (!pinch.up(event) && !pan.up()) pointer.cancel();
  });
  listen('pointerleave', () => pointer.leave());
}

function listenToPalette(
  listen: Listen,
  view: CanvasView,
  host: HTMLElement,
  gesture: Store<Gesture | undefined>,
): void {
  listen('dragover', (event) => {
    if (draggedItem.get() === undefined) return;
    // Always taken, so that a drop in the wrong place can say why instead of doing nothing.
    event.preventDefault();
    const fits = paletteOver(view, host, gesture, event);
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = fits ? 'copy' : 'link';
  });
  listen('dragleave', (event) => {
    if (!host.contains(event.relatedTarget as globalThis.Node | null)) gesture.set(undefined);
  });
  listen('drop', (event) => {
    if (draggedItem.get() === undefined) return;
    event.preventDefault();
    paletteDropped(view, host, gesture, event);
  });
}

/** Takes the menu away; the keyboard goes back to the canvas. */
function closeMenu(state: StageState, host: HTMLElement | null): void {
  if (state.menu.get() === undefined) return;
  state.menu.set(undefined);
  host?.focus({ preventScroll: true });
}

/** Whether a press belongs to a button that lies on the canvas. */
const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('button, input, textarea, a, [data-note], [data-minimap], [data-legend]') !== null;
