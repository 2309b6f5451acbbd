import { analysisContext } from '#shared/analysis/analysis-context.ts';
import { matrixOf } from '#shared/analysis/matrix/matrix-of.ts';
import type { ExportRequest } from '#shared/api/export-request.ts';
import { closestName } from '#shared/base/closest-name.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import type { DrawnLane } from '#shared/layout/card-geometry.ts';
import { drawnLanes } from '#shared/layout/lane-contents.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { CheckResult } from '#shared/rules/finding.ts';
import { notoTextWidth } from '#shared/scene/noto-text-width.ts';
import { layerScene } from '#shared/scene/plan/layer-scene.ts';
import { pathScene } from '#shared/scene/plan/path-scene.ts';
import { planScene } from '#shared/scene/plan/plan-scene.ts';
import { rackScene } from '#shared/scene/plan/rack-scene.ts';
import type { Scene } from '#shared/scene/scene.ts';
import { namedComponent } from './named-component.ts';
import { t } from '#shared/words/t.ts';

/** What a picture shows: the whole plan, or the layer, rack or workload that is asked for. */
export type Shown = Pick<ExportRequest, 'layer' | 'rack' | 'workload'>;

/** The drawing that is asked for, or why there is none. */
export function pictureScene(
  plan: PlanView,
  check: CheckResult,
  { layer, rack, workload }: Shown,
  today: string,
): Result<Scene> {
  const options = { widthOf: notoTextWidth, check };
  if ([layer, rack, workload].filter((each) => each !== undefined).length > 1)
    return refuse('usage', t`A picture shows one layer, one rack or one workload: choose one.`);
  if (layer !== undefined) {
    const lane = laneCalled(layer);
    return lane.ok ? ok(layerScene(plan, lane.value, options)) : lane;
  }
  if (rack !== undefined) {
    const found = namedComponent(plan, 'rack', rack);
    return found.ok ? ok(rackScene(plan, found.value, options)) : found;
  }
  if (workload === undefined) return ok(planScene(plan, { ...options, legend: true }));
  const found = namedComponent(plan, 'workload', workload);
  if (!found.ok) return found;
  const matrix = matrixOf(analysisContext(plan, today), judgedFindings(check));
  const row = matrix.rows.find((each) => each.workload === found.value.id)!;
  return ok(pathScene(plan, row, options));
}

/** Findings about components, as the matrix counts them. */
const judgedFindings = ({ findings }: CheckResult) =>
  findings.filter(({ subjects }) => subjects[0]?.id !== 'plan');

function laneCalled(name: string): Result<DrawnLane> {
  const typed = name.trim().toLowerCase();
  const lane = drawnLanes.find((one) => one === typed || laneTitles[one].toLowerCase() === typed);
  if (lane !== undefined) return ok(lane);
  const meant = closestName(typed, drawnLanes);
  const next =
    meant === undefined ? t`Choose one of ${drawnLanes.join(', ')}.` : t`Did you mean ${meant}?`;
  return refuse('not-found', t`There is no layer called "${name}". ${next}`);
}
