import { recordOf } from '#shared/base/record-of.ts';
import { isLayer, type Layer } from '#shared/catalogue/layers.ts';
import type { DrawnLane } from '#shared/layout/card-geometry.ts';
import { drawnLanes } from '#shared/layout/lane-contents.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Engine } from '#shared/rules/engine/engine-interface.ts';
import type { Finding, LayerState } from '#shared/rules/finding.ts';
import { findingWords } from '#shared/rules/finding-words.ts';
import type { KnownLayerStates } from '#shared/rules/planned-layers.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** What the header of a lane says of it. */
export interface LaneStory {
  readonly state?: LayerState;
  /** The rules have not judged the layer yet: nothing is known of its state. */
  readonly isChecking?: true;
  /** "2 errors, 1 warning inside", or the reason why it is not needed. */
  readonly detail: string;
  /** How many components stand on it. */
  readonly placed: number;
}

/** What the header of each lane says. */
export const laneStories = (
  plan: PlanView,
  check: Pick<Engine, 'layers' | 'eachShown'>,
): Readonly<Record<DrawnLane, LaneStory>> => storiesOf(plan, check.layers(), foundByLayer(check));

/** The same before the rules have judged the plan: what is known of it by itself. */
export const plannedStories = (
  plan: PlanView,
  states: KnownLayerStates,
): Readonly<Record<DrawnLane, LaneStory>> => storiesOf(plan, states, new Map());

/** The same where what the rules say is not told: what is placed, and which layers are declared as not needed. */
export const quietStories = (
  plan: PlanView,
  declared: KnownLayerStates,
): Readonly<Record<DrawnLane, LaneStory>> => {
  const stories = plannedStories(plan, declared);
  return recordOf(drawnLanes, (lane): LaneStory => {
    const story = stories[lane];
    if (story.isChecking !== true) return story;
    const detail = counted(story.placed, { one: '{0} placed', other: '{0} placed' });
    return { detail, placed: story.placed };
  });
};

function storiesOf(
  plan: PlanView,
  states: KnownLayerStates,
  found: ReadonlyMap<Layer, readonly Found[]>,
): Readonly<Record<DrawnLane, LaneStory>> {
  const placed = placedByLane(plan);
  return recordOf(drawnLanes, (lane): LaneStory => {
    const here = placed.get(lane) ?? 0;
    return isLayer(lane)
      ? { ...layerStory(plan, lane, states[lane], found.get(lane) ?? []), placed: here }
      : { detail: placedWords(here), placed: here };
  });
}

function layerStory(
  plan: PlanView,
  layer: Layer,
  state: LayerState | undefined,
  found: readonly Found[],
): Pick<LaneStory, 'detail' | 'state' | 'isChecking'> {
  if (state === undefined) return { isChecking: true, detail: '' };
  if (state === 'not-needed')
    return { state, detail: plan.get('declaration', layer)?.reason ?? '' };
  if (found.length === 0) return { state, detail: '' };
  return {
    state,
    detail: state === 'missing' ? findingWords(found) : t`${findingWords(found)} inside`,
  };
}

type Found = Pick<Finding, 'severity'>;

/** Errors and warnings by the first layer they concern. */
function foundByLayer(check: Pick<Engine, 'eachShown'>): ReadonlyMap<Layer, readonly Found[]> {
  const found = new Map<Layer, Found[]>();
  check.eachShown((_, as, severity, layer) => {
    if (layer === undefined || as !== 'finding' || severity === 'info') return;
    const known = found.get(layer);
    if (known === undefined) found.set(layer, [{ severity }]);
    else known.push({ severity });
  });
  return found;
}

function placedByLane(plan: PlanView): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { lane } of plan.all('component')) counts.set(lane, (counts.get(lane) ?? 0) + 1);
  return counts;
}

const placedWords = (count: number): string =>
  count === 0
    ? t`sites, racks, power: nothing placed`
    : counted(count, { one: '{0} placed', other: '{0} placed' });
