import { wordList } from '#shared/base/word-list.ts';
import { layers } from '#shared/catalogue/layers.ts';
import { findingWords } from '#shared/rules/finding-words.ts';
import type { ReportSource } from '../document/report-source.ts';
import { counted } from '#shared/words/counted.ts';
import { layersCounted } from '../document/layers-counted.ts';
import { profileWords } from '#shared/plan/words/profile-words.ts';
import { t } from '#shared/words/t.ts';

/** The first sentences of a page or text: how the layers stand, and what was found. */
export function reportLead({ plan, check, options }: ReportSource): string[] {
  const { description } = plan.meta;
  return [
    ...(description === undefined || description === '' ? [] : [description]),
    layerWords(check.layers),
    t`The rules found ${[findingWords(check.findings), unknownWords(check), ...waivedWords(check)].join('; ')}.`,
    t`As of ${options.today}, profile ${profileWords[plan.meta.profile]}.`,
  ];
}

const unknownWords = ({ unknown }: ReportSource['check']): string =>
  unknown.length === 0
    ? t`every rule could judge`
    : counted(unknown.length, {
        one: '{0} judgement waits for facts that are blank',
        other: '{0} judgements wait for facts that are blank',
      });

const waivedWords = ({ waived }: ReportSource['check']): readonly string[] =>
  waived.length === 0 ? [] : [counted(waived.length, { one: '{0} waived', other: '{0} waived' })];

function layerWords(states: ReportSource['check']['layers']): string {
  const parts = (['covered', 'thin', 'missing', 'not-needed'] as const).flatMap((state) => {
    const count = layers.filter((layer) => states[layer] === state).length;
    return count === 0 ? [] : [layersCounted(count, state)];
  });
  return t`Of seven layers, ${wordList(parts, 'and')}.`;
}
