import { drillShown } from '#renderer/state/shown/drill.ts';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import { findingsHidden } from '#renderer/state/room/room.ts';
import { shownFinding } from '#renderer/state/findings/shown-finding.ts';
import { createStore } from '#renderer/state/base/store.ts';
import type { CanvasModel } from './canvas-model.ts';
import { findingMarks } from './finding-marks.ts';
import { noMarks, type SceneMarks } from '../scene/scene-state.ts';
import type { SceneUpdate } from '../scene/scene-update.ts';
import { drilledOnCanvas, shownOnCanvas, type ShownOnCanvas } from './shown-on-canvas.ts';

/** What of a session is asked. */
type Judged = Pick<PlanSession, 'isJudged' | 'engine'>;

/** What the canvas shows of the findings: a mark on each component, and the finding or the failure that somebody looks at. */
export class FindingsOnCanvas {
  readonly marks = createStore<SceneMarks>(noMarks(0));
  /** How the shown finding is marked; undefined when none is shown. */
  readonly shown = createStore<ShownOnCanvas | undefined>(undefined);
  /** Whether the marks are those of a judged plan. */
  areJudged = false;
  readonly #session: Judged;
  readonly #model: CanvasModel;

  constructor(session: Judged, model: CanvasModel) {
    this.#session = session;
    this.#model = model;
  }

  /** Works out the marks. Gives what the painter is to draw. */
  mark(): SceneUpdate {
    this.areJudged = this.#session.isJudged.get() && !findingsHidden.get();
    // Who asks for the engine before the plan is judged waits for it, and the plan would wait to be painted.
    const marks = this.areJudged
      ? findingMarks(this.#model, this.#session.engine)
      : noMarks(this.#model.slots.size);
    this.marks.set(marks);
    return { marks };
  }

  /** Takes up what is looked at. Gives what the painter is to draw. */
  show(): SceneUpdate {
    const shown = this.#lookedAt();
    this.shown.set(shown);
    if (shown === undefined) return { shown: 'none' };
    const slots = this.#model.slotsOf(shown.components);
    return { shown: { severity: shown.severity, slots } };
  }

  #lookedAt(): ShownOnCanvas | undefined {
    const drill = drillShown.get();
    if (drill !== undefined) return drilledOnCanvas(this.#model, drill);
    const key = shownFinding.get();
    const finding = key === undefined ? undefined : this.#session.engine.finding(key);
    return finding && shownOnCanvas(this.#model, finding);
  }
}
