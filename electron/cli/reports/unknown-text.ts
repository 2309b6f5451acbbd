import type { Unknown } from '#shared/rules/finding.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';
import { firstNames } from '../first-names.ts';
import { plainText } from '../plain-text.ts';
import { wrapped } from '../wrapped.ts';

const mostNames = 4;

/** One line for each kind of blank, since filling it in may settle many rules. */
export function unknownSection(unknown: readonly Unknown[]): string | undefined {
  if (unknown.length === 0) return undefined;
  const blanks = new Map<
    string,
    { readonly components: Set<string>; readonly rules: Set<string> }
  >();
  for (const { rule, missing } of unknown) {
    for (const { label, componentName } of missing) {
      const blank = blanks.get(label) ?? { components: new Set(), rules: new Set() };
      blanks.set(label, blank);
      blank.components.add(plainText(componentName));
      blank.rules.add(rule);
    }
  }
  const lines = [...blanks].map(([label, { components, rules }]) =>
    wrapped(
      `${t`${label} of ${firstNames([...components], mostNames)}`} (${[...rules].join(', ')})`,
      '  ',
      '    ',
    ),
  );
  const costly = unknown
    .filter(({ tooExpensive }) => tooExpensive === true)
    .map(({ rule }) => rule);
  if (costly.length > 0)
    lines.push(
      wrapped(t`${[...new Set(costly)].join(', ')}: too many steps on this plan`, '  ', '    '),
    );
  return [
    counted(unknown.length, {
      one: 'CANNOT TELL until these are stated · {0} judgement',
      other: 'CANNOT TELL until these are stated · {0} judgements',
    }),
    ...lines,
  ].join('\n');
}
