import { t } from '#shared/words/t.ts';
import type { Id } from '#shared/base/ids.ts';
import type { Point } from '#shared/layout/card-geometry.ts';
import { isComponent } from '#shared/layout/drawn-tree.ts';
import { notifyRefusal } from '#renderer/state/telling/notices.ts';
import type { Store } from '#renderer/state/base/store.ts';
import { relate } from '../acts/canvas-acts.ts';
import type { CanvasView } from '../view/canvas-view.ts';
import type { Gesture, RelationQuestion } from './gesture-state.ts';
import { stackAt } from './hit-test.ts';
import { relationChoices, whyNoRelation } from '../relating/relation-choices.ts';

/** A line drawn from a card's handle: only what may be related is taken. */
export class RelateGesture {
  readonly #view: CanvasView;
  readonly #gesture: Store<Gesture | undefined>;
  readonly #question: Store<RelationQuestion | undefined>;

  constructor(
    view: CanvasView,
    gesture: Store<Gesture | undefined>,
    question: Store<RelationQuestion | undefined>,
  ) {
    this.#view = view;
    this.#gesture = gesture;
    this.#question = question;
  }

  /** The line's end is at this point of the canvas. */
  over(from: Id, to: Point, at: Point): void {
    const target = this.#componentUnder(to, from);
    this.#gesture.set({ kind: 'relate', from, to, target, says: this.#says(from, target), at });
  }

  /** The line is let go: relates at once where there is one way, by a small menu where there are several. */
  drop({ from, target, at }: Extract<Gesture, { kind: 'relate' }>): void {
    if (target === undefined) return;
    const { plan } = this.#view.model;
    const [a, b] = [plan.component(from), plan.component(target)];
    if (a === undefined || b === undefined) return;
    const choices = relationChoices(plan, a, b);
    const [only] = choices;
    if (only === undefined) notifyRefusal(whyNoRelation(a, b));
    else if (choices.length === 1) relate(this.#view, only);
    else this.#question.set({ from, to: target, at });
  }

  /** The innermost component at a point: a group cannot be related. */
  #componentUnder(point: Point, except: Id): Id | undefined {
    return stackAt(this.#view.model, point, new Set([except])).find(isComponent)?.id;
  }

  #says(from: Id, target: Id | undefined): string | undefined {
    const { plan } = this.#view.model;
    const [a, b] = [
      plan.component(from),
      target === undefined ? undefined : plan.component(target),
    ];
    if (a === undefined || b === undefined) return undefined;
    const [usual] = relationChoices(plan, a, b);
    return usual === undefined ? whyNoRelation(a, b) : t`${a.name} ${usual.words}`;
  }
}
