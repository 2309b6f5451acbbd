import type { Id } from '#shared/base/ids.ts';
import { relationKinds, relationNames } from '#shared/catalogue/relations.ts';
import type { BandLayout } from '#shared/layout/band-layout.ts';
import { boundsOf, type Box, type Point, type Size } from '#shared/layout/card-geometry.ts';
import type { Route } from '#shared/layout/routes/route-measures.ts';
import type { Change } from '#shared/plan/change.ts';
import { canvasZoom } from '#renderer/state/canvas-port.ts';
import type { PlanSession } from '#renderer/state/plan-session.ts';
import { paintedPlan } from '#renderer/state/painted-plan.ts';
import { selection } from '#renderer/state/selection.ts';
import { drillShown } from '#renderer/state/drill.ts';
import { findingsHidden } from '#renderer/state/room.ts';
import { shownFinding } from '#renderer/state/shown-finding.ts';
import { createStore } from '#renderer/state/store.ts';
import { CanvasModel } from './canvas-model.ts';
import { lineReach } from './hit-test.ts';
import { cardsWanted, nextMounted } from './card-window.ts';
import { findingMarks } from './finding-marks.ts';
import { laneNeeds } from '#shared/scene/plan/lane-needs.ts';
import { ScenePicture } from './scene-picture.ts';
import { sceneIcons, sceneTexts } from './scene-texts.ts';
import { boxesBetween, copiedBoxes, eased, wantsLittleMotion } from './gliding.ts';
import { readTheme, watchTheme } from './scene/scene-theme.ts';
import { noMarks, type SceneMarks } from './scene/scene-state.ts';
import { drilledOnCanvas, shownOnCanvas, type ShownOnCanvas } from './shown-on-canvas.ts';
import { keepSight, keptSight } from './last-sight.ts';
import { fitting, revealing, showing, toCanvas, zoomedAt, type Viewport } from './viewport.ts';

/** What the view needs of React Flow. */
export interface FlowPort {
  setViewport(viewport: Viewport): void;
}

/** A line of the picture: the relations it stands for, its way, and where its words stand. */
interface HoveredLine {
  readonly ids: readonly Id[];
  readonly route: Route;
  readonly at: Point;
}

const settleMs = 120;
/** How often the zoom is told while it moves. */
const zoomMs = 150;
/** How long components take to where a layout puts them. */
const glideMs = 320;
/**
 * The marks on the browser's timeline, for the bench and for whoever wonders how long a plan takes to open: all components and
 * relations are on the screen; so are the marks of what the rules found.
 */
const [planPainted, planJudged] = ['strata-plan-painted', 'strata-plan-judged'];

/**
 * The canvas of one open plan while it is on screen: follows the plan into the model, the model into
 * the painted scene, and the viewport into the few cards that are in the document.
 */
export class CanvasView {
  readonly session: PlanSession;
  readonly model: CanvasModel;
  readonly mounted = createStore<readonly Id[]>([]);
  readonly layout: ReturnType<typeof createStore<BandLayout>>;
  readonly marks = createStore<SceneMarks>(noMarks(0));
  readonly moving = createStore(false);
  /** How the shown finding is marked; undefined when none is shown. */
  readonly shown = createStore<ShownOnCanvas | undefined>(undefined);
  readonly hover = createStore<Id | undefined>(undefined);
  /** The line that the pointer is over. */
  readonly hoveredLine = createStore<HoveredLine | undefined>(undefined);
  /** Components that a drag draws elsewhere. */
  readonly lifted = createStore<ReadonlySet<Id>>(new Set());
  /** Stops a layout that is being worked out; undefined when none is. */
  readonly arranging = createStore<(() => void) | undefined>(undefined);
  /** Raised whenever something was drawn anew that lies over the cards. */
  readonly picture = createStore(0);
  viewport: Viewport = { x: 0, y: 0, zoom: 1 };
  size: Size = { w: 0, h: 0 };
  #scene: ScenePicture | undefined;
  #flow: FlowPort | undefined;
  #wanted: readonly Id[] | undefined;
  #frame: number | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #marksDue = true;
  #isFitted = false;
  /** Whether the plan has been on the screen. */
  hasPainted = false;
  /** Whether the newest marks are those of a judged plan, and whether they were on the screen before. */
  #showsJudged = false;
  #hasPaintedJudged = false;
  #isMoved = false;
  #zoomTold = 0;
  #isFlowBehind = false;
  #isFollowed = true;
  readonly #followers = new Set<(viewport: Viewport) => void>();
  readonly #stops: (() => void)[] = [];

  constructor(session: PlanSession) {
    this.session = session;
    this.model = new CanvasModel(session.plan, laneNeeds(session.layerStates));
    this.layout = createStore(this.model.layout);
  }

  /** Begins to draw. Gives what ends it. */
  open(canvas: HTMLCanvasElement, host: HTMLElement): () => void {
    const scene = new ScenePicture(canvas, () => this.#onPainted());
    this.#scene = scene;
    this.#takeUpSight();
    this.#resize(host);
    scene.update({
      theme: readTheme(host),
      icons: sceneIcons,
      relationWords: relationNames.map((kind) => relationKinds[kind].title),
      texts: sceneTexts(this.model, this.#everything(), false),
      areas: Object.values(this.model.layout.areas),
      boxes: this.model.boxes,
      relations: this.model.relations,
      selected: this.#selected(),
    });
    this.#followAll(scene, host);
    this.schedule();
    return () => this.#close();
  }

  /** React Flow is ready; the first time the whole plan is brought into view. */
  connect(flow: FlowPort): void {
    this.#flow = flow;
    if (this.size.w > 0) this.#fitAtFirst();
  }

  /** Calls `follower` before each frame in which the viewport has moved, and once now. */
  follow(follower: (viewport: Viewport) => void): () => void {
    this.#followers.add(follower);
    follower(this.viewport);
    return () => this.#followers.delete(follower);
  }

  /** Where a point of the window lies on the canvas; `host` is the box the canvas fills. */
  pointAt(event: { readonly clientX: number; readonly clientY: number }, host: Element): Point {
    const box = host.getBoundingClientRect();
    return toCanvas(this.viewport, { x: event.clientX - box.left, y: event.clientY - box.top });
  }

  /** The viewport begins to move by hand. */
  moveStarted(): void {
    this.#isMoved = true;
    clearTimeout(this.#settling);
    this.moving.set(true);
  }

  moved(viewport: Viewport): void {
    this.viewport = viewport;
    if (!this.moving.get()) this.#wanted = undefined;
    this.#isFollowed = false;
    this.schedule();
  }

  moveEnded(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      this.#catchUp();
      this.moving.set(false);
      this.#wanted = undefined;
      this.schedule();
    }, settleMs);
  }

  /** Shows this part of the canvas. While it moves, its cards are hidden: React Flow, which takes a while, is told at the end. */
  show(viewport: Viewport): void {
    if (!this.moving.get()) return this.#flow?.setViewport(viewport);
    this.#isFlowBehind = true;
    this.moved(viewport);
  }

  #catchUp(): void {
    if (this.#isFlowBehind) this.#flow?.setViewport(this.viewport);
    this.#isFlowBehind = false;
  }

  fitAll(): void {
    this.show(fitting(this.model.layout.world, this.size));
  }

  /** Shows components as large as they go. */
  zoomToFit(ids: readonly Id[]): void {
    const box = boundsOf(ids.flatMap((id) => this.model.boxOf(id) ?? []));
    if (box === undefined) return;
    this.#isMoved = true;
    this.show(fitting(box, this.size));
  }

  /** Puts a small picture of the whole plan on a canvas; nothing before the plan is drawn. */
  overview(size: Size, canvas: HTMLCanvasElement): void {
    this.#scene?.overview(this.model.layout.world, size, canvas);
  }

  /** Shows a part of the canvas whole, as large as it fits. */
  showSight(sight: Box): void {
    this.#isMoved = true;
    this.show(showing(sight, this.size));
  }

  zoomTo(zoom: number, at: Point = { x: this.size.w / 2, y: this.size.h / 2 }): void {
    this.#isMoved = true;
    this.show(zoomedAt(this.viewport, at, zoom));
  }

  panBy(dx: number, dy: number): void {
    const { x, y, zoom } = this.viewport;
    this.show({ x: x + dx, y: y + dy, zoom });
  }

  /** Brings components into sight, moving no further than needed. */
  reveal(ids: readonly Id[]): void {
    const box = boundsOf(ids.flatMap((id) => this.model.boxOf(id) ?? []));
    if (box !== undefined) this.revealBox(box);
  }

  /** Brings a part of the canvas into view, moving no further than needed. */
  revealBox(box: Box): void {
    const next = revealing(this.viewport, box, this.size);
    if (next === this.viewport) return;
    this.#isMoved = true;
    this.show(next);
  }

  /** Asks the painter which line lies at a point; the answer comes a moment later. */
  askLine(point: Point, answer: (line: HoveredLine | undefined) => void): void {
    this.#scene?.line(point, lineReach / this.viewport.zoom, (line) =>
      answer(line && { ...line, ids: this.model.relationIdsAt(line.index) }),
    );
  }

  /** Draws these elsewhere while they are dragged; nothing lifts none. */
  lift(ids: ReadonlySet<Id>): void {
    this.lifted.set(ids);
    this.#scene?.update({ hidden: this.model.slotsOf(ids) });
    this.#wanted = undefined;
    this.schedule();
  }

  schedule(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#draw();
    });
  }

  #draw(): void {
    const scene = this.#scene;
    if (scene === undefined) return;
    if (this.#marksDue) this.#drawMarks(scene);
    const atRest = !this.moving.get();
    if (atRest) this.#mountCards();
    this.#tellZoom(atRest);
    this.#tellFollowers();
    scene.place(this.viewport);
    scene.follow(this.viewport, this.size, atRest);
  }

  /** In the frame and not with each piece of input: the browser would bring the page up to date for every one that follows. */
  #tellFollowers(): void {
    if (this.#isFollowed) return;
    this.#isFollowed = true;
    for (const follower of this.#followers) follower(this.viewport);
  }

  /** Whoever shows the zoom draws itself anew: while it moves, not in every frame. */
  #tellZoom(atRest: boolean): void {
    const now = performance.now();
    if (!atRest && now - this.#zoomTold < zoomMs) return;
    this.#zoomTold = now;
    canvasZoom.set(this.viewport.zoom);
  }

  #mountCards(): void {
    this.#wanted ??= cardsWanted(this.model, this.viewport, this.size, this.lifted.get());
    const next = nextMounted(this.mounted.get(), this.#wanted);
    this.mounted.set(next);
    if (next.length < this.#wanted.length) this.schedule();
  }

  #drawMarks(scene: ScenePicture): void {
    this.#marksDue = false;
    const { isJudged, layerStates } = this.session;
    if (this.model.setNeeds(laneNeeds(layerStates))) this.#drawBoxes(scene);
    this.#showsJudged = isJudged.get() && !findingsHidden.get();
    const marks = this.#showsJudged
      ? findingMarks(this.model, this.session.engine)
      : noMarks(this.model.size);
    this.marks.set(marks);
    scene.update({ marks });
    this.#drawShown();
    this.picture.set(this.picture.get() + 1);
  }

  /** Slots of what is selected, with the groups that are selected whole. */
  #selected(): number[] {
    const { components } = selection.get();
    const groups = this.model.wholeGroups(new Set(components));
    return this.model.slotsOf(components.length === 0 ? [] : [...components, ...groups]);
  }

  #everything(): number[] {
    return Array.from({ length: this.model.size }, (_, slot) => slot).filter((slot) =>
      this.model.isTaken(slot),
    );
  }

  /** Does something that moves components, and shows them go where they come to stand; at once where the system wants little motion. */
  glide(move: () => void): void {
    const from = copiedBoxes(this.model.boxes);
    move();
    const scene = this.#scene;
    const to = this.model.boxes;
    if (scene === undefined || wantsLittleMotion() || from.x.length !== to.x.length) return;
    const begun = performance.now();
    clearTimeout(this.#settling);
    this.moving.set(true);
    const step = () => {
      const share = Math.min(1, (performance.now() - begun) / glideMs);
      const isOver = share === 1 || this.#scene !== scene || this.model.boxes !== to;
      scene.update(
        isOver
          ? { boxes: this.model.boxes, isGliding: false }
          : { boxes: boxesBetween(from, to, eased(share)), isGliding: true },
      );
      this.schedule();
      if (!isOver) requestAnimationFrame(step);
      else this.moveEnded();
    };
    step();
  }

  #drawBoxes(scene: ScenePicture): void {
    this.layout.set(this.model.layout);
    scene.update({ boxes: this.model.boxes, areas: Object.values(this.model.layout.areas) });
    this.#wanted = undefined;
    this.picture.set(this.picture.get() + 1);
  }

  #drawShown(): void {
    const key = shownFinding.get();
    const finding = key === undefined ? undefined : this.session.engine.finding(key);
    const drill = drillShown.get();
    const shown =
      drill !== undefined
        ? drilledOnCanvas(this.model, drill)
        : finding === undefined
          ? undefined
          : shownOnCanvas(this.model, finding);
    this.shown.set(shown);
    this.#scene?.update({
      shown:
        shown === undefined
          ? 'none'
          : { severity: shown.severity, slots: this.model.slotsOf(shown.components) },
    });
    this.schedule();
  }

  #followAll(scene: ScenePicture, host: HTMLElement): void {
    const sizes = new ResizeObserver(() => this.#resize(host));
    sizes.observe(host);
    this.#stops.push(
      () => sizes.disconnect(),
      watchTheme(() => {
        scene.update({ theme: readTheme(host) });
        this.schedule();
      }),
      this.session.onChange((change) => this.#follow(change, scene)),
      this.session.version.subscribe(() => {
        this.#marksDue = true;
        this.schedule();
      }),
      selection.subscribe(() => {
        scene.update({ selected: this.#selected() });
        this.schedule();
      }),
      shownFinding.subscribe(() => this.#drawShown()),
      findingsHidden.subscribe(() => {
        this.#marksDue = true;
        this.schedule();
      }),
      drillShown.subscribe(() => this.#drawShown()),
    );
  }

  #follow(change: Change, scene: ScenePicture): void {
    const news = this.model.apply(change);
    if (news.texts.length > 0) scene.update({ texts: sceneTexts(this.model, news.texts) });
    if (news.relations) scene.update({ relations: this.model.relations });
    if (news.boxes) this.#drawBoxes(scene);
    if (news.boxes) scene.update({ selected: this.#selected() });
    this.#marksDue = true;
    this.schedule();
  }

  #onPainted(): void {
    this.#scene?.place(this.viewport);
    this.schedule();
    if (!this.#isFitted || this.#marksDue) return;
    if (!this.hasPainted) this.#firstPainted();
    if (!this.#showsJudged || this.#hasPaintedJudged) return;
    this.#hasPaintedJudged = true;
    requestAnimationFrame(() => performance.mark(planJudged));
  }

  #firstPainted(): void {
    this.hasPainted = true;
    requestAnimationFrame(() => {
      performance.mark(planPainted);
      paintedPlan.set(this.session.planId);
      this.#scene?.update({ texts: sceneTexts(this.model, this.#everything()) });
    });
  }

  #resize(host: HTMLElement): void {
    this.size = { w: host.clientWidth, h: host.clientHeight };
    this.#wanted = undefined;
    if (this.#flow !== undefined && this.size.w > 0) this.#fitAtFirst();
    this.schedule();
  }

  /** Another scenario of the plan is looked at where the one before was. */
  #takeUpSight(): void {
    const kept = keptSight(this.session.planId);
    if (kept === undefined) return;
    this.viewport = kept;
    this.#isMoved = true;
  }

  /** Until somebody moves the viewport, the whole plan stays in view however the window changes. */
  #fitAtFirst(): void {
    if (!this.#isMoved) this.fitAll();
    else if (!this.#isFitted) this.show(this.viewport);
    this.#isFitted = true;
  }

  #close(): void {
    keepSight(this.session.planId, this.#isMoved ? this.viewport : undefined);
    for (const stop of this.#stops.splice(0)) stop();
    clearTimeout(this.#settling);
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.#scene?.close();
    this.#scene = undefined;
  }
}
