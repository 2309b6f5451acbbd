import { wordList } from '#shared/base/word-list.ts';
import { layers } from '#shared/catalogue/layers.ts';
import { findingWords } from '#shared/rules/finding-words.ts';
import type { LayerState } from '#shared/rules/finding.ts';
import type { ReportSource } from '../document/report-source.ts';

/** The first sentences of a page or text: how the layers stand, and what was found. */
export function reportLead({ plan, check, options }: ReportSource): string[] {
  const { description } = plan.meta;
  const unknown = check.unknown.length;
  return [
    ...(description === undefined || description === '' ? [] : [description]),
    `${layerWords(check.layers)}.`,
    `The rules found ${findingWords(check.findings)}; ${unknown === 0 ? 'every rule could judge' : `${unknown} ${unknown === 1 ? 'judgement waits' : 'judgements wait'} for facts that are blank`}${check.waived.length === 0 ? '' : `; ${check.waived.length} waived`}.`,
    `As of ${options.today}, profile ${plan.meta.profile}.`,
  ];
}

const said: Readonly<Record<LayerState, string>> = {
  covered: 'covered',
  thin: 'thin',
  missing: 'missing',
  'not-needed': 'not needed',
};

function layerWords(states: ReportSource['check']['layers']): string {
  const parts = (['covered', 'thin', 'missing', 'not-needed'] as const).flatMap((state) => {
    const count = layers.filter((layer) => states[layer] === state).length;
    return count === 0 ? [] : [`${count} ${said[state]}`];
  });
  return `Of seven layers, ${wordList(parts, 'and')}`;
}
