import type { Id } from '#shared/base/ids.ts';
import { relationKinds, relationNames } from '#shared/catalogue/relations.ts';
import type { BandLayout } from '#shared/layout/band-layout.ts';
import type { Point, Size } from '#shared/layout/card-geometry.ts';
import type { Route } from '#shared/layout/routes/route-measures.ts';
import type { Change } from '#shared/plan/change.ts';
import { laneNeeds } from '#shared/scene/plan/lane-needs.ts';
import { drillShown } from '#renderer/state/shown/drill.ts';
import { paintedPlan } from '#renderer/state/shown/painted-plan.ts';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import { findingsHidden } from '#renderer/state/room/room.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { shownFinding } from '#renderer/state/findings/shown-finding.ts';
import { createStore } from '#renderer/state/base/store.ts';
import { Camera } from './camera.ts';
import { CanvasModel } from '../model/canvas-model.ts';
import { CardWindow, cardsWanted } from './card-window.ts';
import { FindingsOnCanvas } from '../model/findings-on-canvas.ts';
import { copiedBoxes, glide, wantsLittleMotion } from './gliding.ts';
import { lineReach } from '../gestures/hit-test.ts';
import { wholeGroups } from '../model/members.ts';
import { keepSize } from './kept-size.ts';
import { ScenePicture } from './scene-picture.ts';
import { sceneTexts } from './scene-texts.ts';
import type { SceneTheme } from '../scene/scene-state.ts';
import { readTheme, watchTheme } from '../scene/scene-theme.ts';
import type { SceneUpdate } from '../scene/scene-update.ts';

/** A line of the picture: the relations it stands for, its way, and where its words stand. */
interface HoveredLine {
  readonly ids: readonly Id[];
  readonly route: Route;
  readonly at: Point;
}

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
  readonly camera: Camera;
  readonly cards = new CardWindow();
  readonly findings: FindingsOnCanvas;
  readonly layout: ReturnType<typeof createStore<BandLayout>>;
  readonly hover = createStore<Id | undefined>(undefined);
  /** The line that the pointer is over. */
  readonly hoveredLine = createStore<HoveredLine | undefined>(undefined);
  /** Components that a drag draws elsewhere. */
  readonly lifted = createStore<ReadonlySet<Id>>(new Set());
  /** Stops a layout that is being worked out; undefined when none is. */
  readonly arranging = createStore<(() => void) | undefined>(undefined);
  /** Raised whenever something was drawn anew that lies over the cards. */
  readonly picture = createStore(0);
  /** Whether the plan has been on the screen, and whether with the marks of a judged plan. */
  hasPainted = false;
  #hasPaintedJudged = false;
  #hasMarks = false;
  #scene: ScenePicture | undefined;
  #frame: number | undefined;
  #marksDue = true;
  readonly #stops: (() => void)[] = [];

  constructor(session: PlanSession) {
    this.session = session;
    this.model = new CanvasModel(session.plan, laneNeeds(session.layerStates));
    this.layout = createStore(this.model.layout);
    this.findings = new FindingsOnCanvas(session, this.model);
    this.camera = new Camera(
      () => this.model.layout.world,
      () => {
        if (!this.camera.moving.get()) this.cards.outdate();
        this.#schedule();
      },
    );
  }

  /**
   * Begins to paint for a canvas of about this size, before there is one: while the painter paints, the window is made.
   * `theme` is what it will be painted with.
   */
  begin(size: Size, theme: SceneTheme): void {
    const scene = new ScenePicture(() => this.#onPainted());
    this.#scene = scene;
    this.camera.takeUpSight(this.session.planId);
    this.camera.resize(size);
    scene.update({
      theme,
      relationWords: relationNames.map((kind) => relationKinds[kind].title),
      texts: sceneTexts(this.model, [...this.model.slots.taken()], false),
      areas: Object.values(this.model.layout.areas),
      boxes: this.model.boxes,
      relations: this.model.lines.relations,
      selected: this.#selected(),
    });
    this.#followPlan();
    // Now and not with the next frame: it takes longest.
    this.#draw();
  }

  /** Draws on a canvas. Gives what ends it. */
  open(canvas: HTMLCanvasElement, host: HTMLElement): () => void {
    if (this.#scene === undefined) this.begin(sizeOf(host), readTheme(host));
    else this.#resize(host);
    this.#followHost(host);
    this.#scene?.attach(canvas);
    return () => this.close();
  }

  /** Puts a small picture of the whole plan on a canvas; nothing before the plan is drawn. */
  overview(size: Size, canvas: HTMLCanvasElement): void {
    this.#scene?.overview(this.model.layout.world, size, canvas);
  }

  /** Asks the painter which line lies at a point; the answer comes a moment later. */
  askLine(point: Point, answer: (line: HoveredLine | undefined) => void): void {
    this.#scene?.line(point, lineReach / this.camera.viewport.zoom, (line) =>
      answer(line && { ...line, ids: this.model.lines.idsAt(line.index) }),
    );
  }

  /** Draws these elsewhere while they are dragged; nothing lifts none. */
  lift(ids: ReadonlySet<Id>): void {
    this.lifted.set(ids);
    this.cards.outdate();
    this.#update({ hidden: this.model.slotsOf(ids) });
  }

  /** Does something that moves components, and shows them go where they come to stand; at once where the system wants little motion. */
  glide(move: () => void): void {
    const from = copiedBoxes(this.model.boxes);
    move();
    const scene = this.#scene;
    const to = this.model.boxes;
    if (scene === undefined || wantsLittleMotion() || from.x.length !== to.x.length) return;
    const isStopped = () => this.#scene !== scene || this.model.boxes !== to;
    this.camera.hold();
    glide(from, to, isStopped, (boxes) => {
      this.#update({ boxes: boxes ?? this.model.boxes, isGliding: boxes !== undefined });
      if (boxes === undefined) this.camera.moveEnded();
    });
  }

  /** The next picture shows this. */
  #update(update: SceneUpdate): void {
    this.#scene?.update(update);
    this.#schedule();
  }

  #schedule(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#draw();
    });
  }

  #draw(): void {
    const scene = this.#scene;
    if (scene === undefined) return;
    const { viewport, size, moving } = this.camera;
    if (this.#marksDue) this.#drawMarks();
    if (!moving.get()) this.#mountCards();
    this.camera.tell();
    scene.follow(viewport, size, !moving.get());
  }

  #mountCards(): void {
    const { viewport, size } = this.camera;
    const wanted = () => cardsWanted(this.model, viewport, size, this.lifted.get());
    if (this.cards.mount(wanted)) this.#schedule();
  }

  #drawMarks(): void {
    this.#marksDue = false;
    const isFirst = !this.#hasMarks;
    this.#hasMarks = true;
    if (this.model.setNeeds(laneNeeds(this.session.layerStates))) this.#drawBoxes();
    this.#update(this.findings.mark());
    this.#update(this.findings.show());
    // What lies over the cards was drawn a moment ago, from the same.
    if (!isFirst) this.picture.set(this.picture.get() + 1);
  }

  #drawBoxes(): void {
    const { boxes, layout } = this.model;
    this.layout.set(layout);
    this.#update({ boxes, areas: Object.values(layout.areas) });
    this.cards.outdate();
    this.picture.set(this.picture.get() + 1);
  }

  /** Slots of what is selected, with the groups that are selected whole. */
  #selected(): number[] {
    const { components } = selection.get();
    const groups = wholeGroups(this.model.tree, new Set(components));
    return this.model.slotsOf(components.length === 0 ? [] : [...components, ...groups]);
  }

  #resize(host: HTMLElement): void {
    const size = sizeOf(host);
    keepSize(size);
    this.camera.resize(size);
  }

  #followHost(host: HTMLElement): void {
    const sizes = new ResizeObserver(() => this.#resize(host));
    sizes.observe(host);
    this.#stops.push(
      () => sizes.disconnect(),
      watchTheme(() => this.#update({ theme: readTheme(host) })),
    );
  }

  #followPlan(): void {
    const markAgain = () => {
      this.#marksDue = true;
      this.#schedule();
    };
    const showAgain = () => this.#update(this.findings.show());
    this.#stops.push(
      this.session.onChange((change) => this.#follow(change)),
      this.session.version.subscribe(markAgain),
      findingsHidden.subscribe(markAgain),
      selection.subscribe(() => this.#update({ selected: this.#selected() })),
      shownFinding.subscribe(showAgain),
      drillShown.subscribe(showAgain),
    );
  }

  #follow(change: Change): void {
    const news = this.model.apply(change);
    if (news.texts.length > 0) this.#update({ texts: sceneTexts(this.model, news.texts) });
    if (news.relations) this.#update({ relations: this.model.lines.relations });
    if (news.boxes) {
      this.#drawBoxes();
      this.#update({ selected: this.#selected() });
    }
    this.#marksDue = true;
    this.#schedule();
  }

  #onPainted(): void {
    this.#schedule();
    if (!this.camera.isFitted || this.#marksDue) return;
    if (!this.hasPainted) this.#firstPainted();
    if (!this.findings.areJudged || this.#hasPaintedJudged) return;
    this.#hasPaintedJudged = true;
    requestAnimationFrame(() => performance.mark(planJudged));
  }

  #firstPainted(): void {
    this.hasPainted = true;
    requestAnimationFrame(() => {
      performance.mark(planPainted);
      paintedPlan.set(this.session.planId);
      this.#scene?.update({ texts: sceneTexts(this.model, [...this.model.slots.taken()]) });
    });
  }

  /** Nothing of it is drawn any more; what was begun and never shown ends so too. */
  close(): void {
    this.camera.close(this.session.planId);
    for (const stop of this.#stops.splice(0)) stop();
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.#scene?.close();
    this.#scene = undefined;
  }
}

const sizeOf = (host: HTMLElement): Size => ({ w: host.clientWidth, h: host.clientHeight });
