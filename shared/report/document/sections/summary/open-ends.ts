import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';
import type { Block } from '../../report-document.ts';
import type { ReportSource } from '../../report-source.ts';
import { headingOf, paragraph } from '../../tables.ts';
import { spanHere, withSpans } from '../../with-spans.ts';

const waitingWords = (judgements: number, facts: number): string =>
  counted(
    judgements,
    {
      one: '{0} judgement waits for {1} that nobody stated.',
      other: '{0} judgements wait for {1} that nobody stated.',
    },
    counted(facts, { one: '{0} fact', other: '{0} facts' }),
  );

/** What waits for facts that nobody stated, and what was waived. */
export function openEnds({ check, rules }: ReportSource): readonly Block[] {
  const facts = new Set(
    check.unknown.flatMap(({ missing }) =>
      missing.map(({ component, field }) => `${component} ${field}`),
    ),
  );
  const unknown =
    check.unknown.length === 0
      ? []
      : [
          headingOf(t`Cannot tell`),
          paragraph(
            withSpans(
              t`${waitingWords(check.unknown.length, facts.size)} ${spanHere(0)} lists them.`,
              [{ text: t`What is not known`, to: 'section:assumptions' }],
            ),
          ),
        ];
  const waived = check.waived
    .slice(0, 3)
    .map(
      (finding) =>
        `${rules.get(finding.rule)?.title ?? finding.rule} (${finding.rule}, ${finding.subjects[0]?.name ?? t`plan`}): ${finding.waiver.reason}`,
    );
  return [
    ...unknown,
    ...(waived.length === 0 ? [] : [headingOf(t`Waived`), { is: 'list' as const, items: waived }]),
  ];
}
