import { countingIds } from '#shared/base/ids.ts';
import type { Problem } from '#shared/base/result.ts';
import { applyAct } from './apply-act.ts';
import type { Role } from './roles.ts';
import { newWorkshop, type Participant, type Workshop } from './workshop.ts';

const person = (id: string, role: Role): Participant => ({
  id,
  name: id,
  role,
  tokenHash: `hash of ${id}`,
  joinedAt: 0,
  removed: false,
  muted: false,
});

/** A workshop in memory with a facilitator, two contributors, a voter and a viewer, all present unless told. */
export class TestWorkshop {
  now = 0;
  present: readonly string[] = ['fay', 'ada', 'bob', 'vic', 'wall'];
  scenarios = [
    { id: 0, name: 'Main plan' },
    { id: 3, name: 'Two halls' },
  ];
  state: Workshop = {
    ...newWorkshop(),
    participants: [
      person('fay', 'facilitator'),
      person('ada', 'contributor'),
      person('bob', 'contributor'),
      person('vic', 'voter'),
      person('wall', 'viewer'),
    ],
  };
  readonly #ids = countingIds('n');

  /** Does something as somebody. Gives why not, when it is refused. */
  act(by: string, name: string, params: unknown = {}): Problem | undefined {
    const { now, present, scenarios } = this;
    const world = { now, ids: this.#ids, present: new Set(present), scenarios };
    const next = applyAct(this.state, by, { name, params }, world);
    if (!next.ok) return next.error;
    this.state = next.value;
    return undefined;
  }
}
