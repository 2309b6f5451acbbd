import type { Id } from '#shared/base/ids.ts';
import { commonGroup } from '#shared/layout/common-group.ts';
import type { DrawnTree } from '#shared/layout/drawn-tree.ts';
import type { CheckResult, Finding } from '#shared/rules/finding.ts';
import type { SeverityMark } from '../icons/glyph-shapes.ts';
import { countWords } from './count-words.ts';

/** A finding about more components than this marks their nearest common group instead of each. */
export const manyComponents = 5;

/** The strongest mark of a component, how many judgements it stands for, and for a group what it is about. */
export interface PlanMark {
  readonly mark: SeverityMark;
  readonly count: number;
  readonly label?: string;
}

/** The marks of all drawn components that have one. */
export type PlanMarks = ReadonlyMap<Id, PlanMark>;

const weakestFirst: readonly SeverityMark[] = ['waived', 'unknown', 'info', 'warning', 'error'];

/** What the rules found, as marks on components: as the canvas shows them. */
export function planMarks(
  tree: DrawnTree,
  check: Pick<CheckResult, 'findings' | 'unknown' | 'waived'>,
): PlanMarks {
  const marks = new Map<Id, PlanMark>();
  for (const finding of check.findings) markFinding(tree, marks, finding);
  for (const { subjects } of check.unknown) put(tree, marks, subjects[0]?.id, 'unknown');
  for (const { subjects } of check.waived) put(tree, marks, subjects[0]?.id, 'waived');
  return marks;
}

function markFinding(tree: DrawnTree, marks: Map<Id, PlanMark>, finding: Finding): void {
  const [judged] = finding.subjects;
  if (judged !== undefined && tree.components.has(judged.id))
    return put(tree, marks, judged.id, finding.severity);
  const drawn = finding.subjects.map(({ id }) => id).filter((id) => tree.components.has(id));
  if (drawn.length <= manyComponents) return;
  put(tree, marks, commonGroup(tree, drawn), finding.severity, countWords(tree, drawn));
}

function put(
  tree: DrawnTree,
  marks: Map<Id, PlanMark>,
  id: Id | undefined,
  mark: SeverityMark,
  label?: string,
): void {
  if (id === undefined || !tree.components.has(id)) return;
  const before = marks.get(id);
  const rise =
    before === undefined ? 1 : weakestFirst.indexOf(mark) - weakestFirst.indexOf(before.mark);
  const said = label ?? before?.label;
  if (rise < 0) return;
  const count = rise > 0 ? 1 : before!.count + 1;
  marks.set(id, { mark, count, ...(said === undefined ? {} : { label: said }) });
}
