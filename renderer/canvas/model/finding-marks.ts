import type { Id } from '#shared/base/ids.ts';
import { commonGroup } from '#shared/layout/common-group.ts';
import type { Engine } from '#shared/rules/engine/engine-interface.ts';
import type { Finding } from '#shared/rules/finding.ts';
import type { CanvasModel } from './canvas-model.ts';
import { countWords } from '#shared/scene/plan/count-words.ts';
import { manyComponents } from '#shared/scene/plan/plan-marks.ts';
import { markOf, type Mark, type SceneMarks } from '../scene/scene-state.ts';

/** The strongest mark of each component, and how many findings it stands for. Puts into words only what is not about one component. */
export function findingMarks(
  model: CanvasModel,
  check: Pick<Engine, 'eachShown' | 'findingsOf'>,
): SceneMarks {
  const mark = new Uint8Array(model.slots.size);
  const count = new Uint16Array(model.slots.size);
  const labels = new Map<number, string>();
  const put = (slot: number | undefined, next: Mark) => {
    if (slot === undefined) return;
    if (next > mark[slot]!) [mark[slot], count[slot]] = [next, 1];
    else if (next === mark[slot]) count[slot]!++;
  };
  const notDrawn = new Set<Id | 'plan'>();
  check.eachShown((about, as, severity) => {
    const slot = model.slotOf(about);
    if (slot !== undefined) put(slot, markOf[as === 'finding' ? severity : as]);
    else if (as === 'finding') notDrawn.add(about);
  });
  for (const about of notDrawn) {
    for (const finding of check.findingsOf(about)) putOnGroup(model, finding, put, labels);
  }
  return { mark, count, labels: [...labels] };
}

function putOnGroup(
  model: CanvasModel,
  finding: Finding,
  put: (slot: number | undefined, mark: Mark) => void,
  labels: Map<number, string>,
): void {
  const drawn = drawnSubjects(model, finding);
  if (drawn.length <= manyComponents) return;
  const group = commonGroup(model.tree.whole, drawn);
  const slot = group === undefined ? undefined : model.slotOf(group);
  if (slot === undefined) return;
  put(slot, markOf[finding.severity]);
  labels.set(slot, countWords(model.tree.whole, drawn));
}

/** The components of a finding that are on the canvas. */
export const drawnSubjects = (model: CanvasModel, finding: Pick<Finding, 'subjects'>): Id[] =>
  finding.subjects.map((subject) => subject.id).filter((id) => model.slotOf(id) !== undefined);
