import { t } from '#shared/words/t.ts';
import type { Id } from '#shared/base/ids.ts';
import type { Point } from '#shared/layout/card-geometry.ts';
import { isComponent } from '#shared/layout/drawn-tree.ts';
import { notifyRefusal } from '#renderer/state/telling/notices.ts';
import { relationKinds } from '#shared/catalogue/relations.ts';
import { selectRelations } from '#renderer/state/shown/selection.ts';
import type { Store } from '#renderer/state/base/store.ts';
import { relate } from '../acts/canvas-acts.ts';
import type { CanvasView } from '../view/canvas-view.ts';
import type { Gesture, RelationQuestion } from './gesture-state.ts';
import type { TakenEnd } from './press.ts';
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
  over(from: Id, to: Point, at: Point, taken: TakenEnd | undefined): void {
    const target = this.#componentUnder(to, from);
    const says = taken === undefined ? this.#says(from, target) : this.#saysTaken(taken, target);
    this.#gesture.set({ kind: 'relate', from, to, target, says, at, taken });
  }

  /** The line is let go: relates at once where there is one way, by a small menu where there are several. */
  drop({ from, target, at, taken }: Extract<Gesture, { kind: 'relate' }>): void {
    if (target === undefined) return;
    if (taken !== undefined) return this.#take(taken, target);
    const { plan } = this.#view.model;
    const [a, b] = [plan.component(from), plan.component(target)];
    if (a === undefined || b === undefined) return;
    const choices = relationChoices(plan, a, b);
    const [only] = choices;
    if (only === undefined) notifyRefusal(whyNoRelation(a, b));
    else if (choices.length === 1) relate(this.#view, only);
    else this.#question.set({ from, to: target, at });
  }

  /** The end of a relation is let go on another component. */
  #take({ relation, end }: TakenEnd, component: Id): void {
    const { session, model } = this.#view;
    if (model.plan.relation(relation)?.[end] === component) return;
    const outcome = session.run('move-relation', { id: relation, end, component });
    if (!outcome.ok) return;
    const added = outcome.value.change.find((patch) => patch.op === 'add');
    if (added?.op === 'add') selectRelations([added.record.id]);
  }

  #saysTaken({ relation, end }: TakenEnd, target: Id | undefined): string | undefined {
    const { plan } = this.#view.model;
    const now = plan.relation(relation);
    if (now === undefined || target === undefined) return undefined;
    const moved = { ...now, [end]: target };
    const [from, to] = [plan.component(moved.from), plan.component(moved.to)];
    if (from === undefined || to === undefined) return undefined;
    const words = t`${relationKinds[now.kind].title} ${to.name}`;
    return t`${from.name} ${words}`;
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
