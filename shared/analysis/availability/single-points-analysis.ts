import type { Id } from '#shared/base/ids.ts';
import { wordList } from '#shared/base/word-list.ts';
import { kindNames } from '#shared/catalogue/kinds.ts';
import { relationNames } from '#shared/catalogue/relations.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Analysis, AnalysisContext, Published } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { structureFields, structureOf } from '../structure/structure-of.ts';
import type { Structure } from '../structure/structure.ts';
import { singlePointsOf, type SinglePoints } from './single-points-of.ts';
import { undrawnNote } from './undrawn-note.ts';
import { t } from '#shared/words/t.ts';

/** What the loss of a single component stops (domain.md §4.2, STR-03). */
export const singlePointsAnalysis: Analysis = {
  id: 'single-points',
  title: t`Single points of failure`,
  publishes: ['singlePoints'],
  reads: {
    names: true,
    kinds: kindNames,
    fields: [...structureFields, 'survivesSiteLoss'],
    relations: relationNames,
    assumptions: [],
  },
  compute: published,
};

function* published({ plan }: AnalysisContext): Generator<Published> {
  const structure = structureOf(plan);
  for (const [subject, points] of singlePointsOf(plan, structure)) {
    const result = measuredPoints(structure, subject, points, plan);
    yield { subject, measure: 'singlePoints', result };
  }
}

/** The points that are single for sure; without any, those that blanks could make single leave it open. */
function measuredPoints(
  structure: Structure,
  service: Id,
  { sure, perhaps, missing, works }: SinglePoints,
  plan: PlanView,
): Measured<readonly Id[]> {
  const open = sure.length === 0 && perhaps.length > 0;
  const names = perhaps.map((id) => plan.component(id)!.name);
  const notes = [
    works ? undefined : t`It cannot work as it is drawn.`,
    perhaps.length === 0 ? undefined : t`Perhaps also: ${wordList(names)}.`,
    undrawnNote(structure, service),
  ].filter((note) => note !== undefined);
  return {
    ...(open ? {} : { value: sure }),
    used: [],
    missing: open ? missing : [],
    ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
  };
}
