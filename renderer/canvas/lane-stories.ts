import { isLayer, type Layer } from '#shared/catalogue/layers.ts';
import type { DrawnLane } from '#shared/layout/card-geometry.ts';
import { drawnLanes } from '#shared/layout/lane-contents.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { CheckResult, LayerState } from '#shared/rules/finding.ts';
import type { LaneStory } from './LaneHeader.tsx';
import { findingWords } from './spoken.ts';

/** What the header of each lane says. */
export function laneStories(
  plan: PlanView,
  states: CheckResult['layers'],
  findings: CheckResult['findings'],
): Readonly<Record<DrawnLane, LaneStory>> {
  const placed = placedByLane(plan);
  const entries = drawnLanes.map((lane) => [
    lane,
    isLayer(lane)
      ? { ...layerStory(plan, lane, states[lane], findings), placed: placed.get(lane) ?? 0 }
      : { detail: placedWords(placed.get(lane) ?? 0), placed: placed.get(lane) ?? 0 },
  ]);
  return Object.fromEntries(entries) as Record<DrawnLane, LaneStory>;
}

function layerStory(
  plan: PlanView,
  layer: Layer,
  state: LayerState,
  findings: CheckResult['findings'],
): Pick<LaneStory, 'detail'> & Required<Pick<LaneStory, 'state'>> {
  if (state === 'not-needed')
    return { state, detail: plan.get('declaration', layer)?.reason ?? '' };
  const here = findings.filter(
    ({ layers, severity }) => layers[0] === layer && severity !== 'info',
  );
  if (here.length === 0) return { state, detail: '' };
  return { state, detail: `${findingWords(here)}${state === 'missing' ? '' : ' inside'}` };
}

function placedByLane(plan: PlanView): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { lane } of plan.all('component')) counts.set(lane, (counts.get(lane) ?? 0) + 1);
  return counts;
}

const placedWords = (count: number): string =>
  count === 0 ? 'sites, racks, power: nothing placed' : `${count} placed`;
