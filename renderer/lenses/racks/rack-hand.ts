import type { Id } from '#shared/base/ids.ts';
import type { Point } from '#shared/layout/card-geometry.ts';
import { unitWords, unitsOf, type MountPlace } from '#shared/lens/racks/mount-problem.ts';
import { nameOf } from '#shared/plan/words/component-words.ts';
import { upperFirst } from '#shared/plan/words/record-words.ts';
import { mountPart, mountRefusal } from '#renderer/actions/editing/rack-acts.ts';
import { announce } from '#renderer/state/telling/announcement.ts';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import { createStore } from '#renderer/state/base/store.ts';
import { t } from '#shared/words/t.ts';

/** A part that was picked up, and where it would be put. */
export interface Held {
  readonly part: Id;
  readonly place?: MountPlace;
  /** Why it cannot be put there, as it goes on from "Cannot, because". */
  readonly problem?: string | undefined;
  /** Where the pointer is, in px of the window; undefined while the keyboard carries it. */
  readonly at?: Point | undefined;
}

/** What carries a part from place to place: by pointer or by keys, the drop is the same. */
export class RackHand {
  readonly held = createStore<Held | undefined>(undefined);
  readonly #session: PlanSession;

  constructor(session: PlanSession) {
    this.#session = session;
  }

  /** Picks a part up, where it is if it is somewhere. */
  pickUp(part: Id, place?: Omit<MountPlace, 'part'>, at?: Point): void {
    this.held.set({ part, at });
    const name = nameOf(this.#session.plan, part);
    if (place !== undefined) this.over(place, at);
    if (at === undefined)
      announce(
        t`${name} picked up. Arrows choose a place, Enter puts it there, Escape leaves it where it was. ${this.words()}`,
      );
  }

  /** Carries it over a place, or over none. */
  over(place: Omit<MountPlace, 'part'> | undefined, at?: Point): void {
    const held = this.held.get();
    if (held === undefined) return;
    if (place === undefined) return this.held.set({ part: held.part, at });
    const { place: before } = held;
    if (before?.rack === place.rack && before.unit === place.unit)
      return this.held.set({ ...held, at });
    const next = { ...place, part: held.part };
    this.held.set({ part: held.part, place: next, problem: mountRefusal(this.#session, next), at });
  }

  /** Puts it down where it is held; what cannot be there stays in the hand. Gives whether it was put. */
  drop(): boolean {
    const held = this.held.get();
    if (held?.place === undefined) return false;
    if (held.problem !== undefined) {
      announce(this.words());
      return false;
    }
    this.held.set(undefined);
    return mountPart(this.#session, held.place);
  }

  /** Leaves it where it was. */
  cancel(): void {
    const held = this.held.get();
    if (held === undefined) return;
    this.held.set(undefined);
    announce(t`${nameOf(this.#session.plan, held.part)} stays where it was`);
  }

  /** "Units 5 to 6 of Rack 2: free", "Cannot, because db-01 takes units 3 to 4." */
  words(): string {
    const held = this.held.get();
    const { plan } = this.#session;
    const part = held && plan.component(held.part);
    if (held?.place === undefined || part === undefined) return '';
    const { rack, unit } = held.place;
    const units = upperFirst(unitWords(unit, unit + unitsOf(part) - 1));
    return held.problem === undefined
      ? t`${units} of ${nameOf(plan, rack)}: free`
      : t`${units} of ${nameOf(plan, rack)}: cannot, because ${held.problem}`;
  }
}
