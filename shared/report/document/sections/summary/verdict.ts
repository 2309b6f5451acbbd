import { wordList } from '#shared/base/word-list.ts';
import { goalTitles, type GoalKind } from '#shared/catalogue/goals.ts';
import type { LayerState } from '#shared/rules/finding.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';
import { layersCounted } from '../../layers-counted.ts';
import { lowerTitle } from '../../lower-title.ts';
import type { ReportSource } from '../../report-source.ts';

/** Whether the plan can reach its targets, how many layers are in which state, and what its goals are. */
export function verdict(source: ReportSource): string {
  if (source.plan.size('component') === 0)
    return t`The plan is empty. Place the first workload, then its platform.`;
  return [targetSentence(source), layerSentence(source), goalSentence(source)].join(' ');
}

function targetSentence({ check }: ReportSource): string {
  const errors = check.findings.filter(({ severity }) => severity === 'error').length;
  return errors === 0
    ? t`Nothing that was found keeps the plan from its targets.`
    : counted(errors, {
        one: '{0} error keeps the plan from its targets.',
        other: '{0} errors keep the plan from its targets.',
      });
}

function layerSentence({ check }: ReportSource): string {
  const states = Object.values(check.layers);
  const count = (state: LayerState) => states.filter((one) => one === state).length;
  const said = (['missing', 'thin', 'covered', 'not-needed'] as const).flatMap((state) =>
    count(state) === 0 ? [] : [layersCounted(count(state), state)],
  );
  return t`Of seven layers, ${wordList(said)}.`;
}

function goalSentence({ plan }: ReportSource): string {
  const goals = [...plan.all('component')].filter(({ kind }) => kind === 'goal');
  const kinds = new Set(goals.flatMap(({ facts }) => facts.goalKind?.value ?? []));
  if (kinds.size === 0) return t`No goal is stated, so that nothing can be judged against one.`;
  return counted(
    kinds.size,
    { one: 'The goal is {1}.', other: 'The goals are {1}.' },
    wordList([...kinds].map((kind) => lowerTitle(goalTitles[kind as GoalKind]))),
  );
}
