import type { ReportSection } from '../report-document.ts';
import type { ReportSource } from '../report-source.ts';
import { paragraph } from '../tables.ts';
import { componentsCounted, relationsCounted, rulesCounted } from '../counts.ts';
import { counted } from '#shared/words/counted.ts';
import { profileWords } from '#shared/plan/words/profile-words.ts';
import { t } from '#shared/words/t.ts';

/** The name of the paper, and what it rests on. */
export function coverSection({
  plan,
  check,
  options,
  rules,
}: ReportSource): readonly ReportSection[] {
  const { name, profile, description } = plan.meta;
  const { today, version, planDigest } = options;
  const size = `${componentsCounted(plan.size('component'))}, ${relationsCounted(plan.size('relation'))}`;
  const judged = [
    counted(check.findings.length, { one: '{0} finding', other: '{0} findings' }),
    counted(check.unknown.length, { one: '{0} cannot tell', other: '{0} cannot tell' }),
    counted(check.waived.length, { one: '{0} waived', other: '{0} waived' }),
  ];
  return [
    {
      name: 'cover',
      anchor: 'section:cover',
      title: name,
      blocks: [
        { is: 'title', title: name, subtitle: t`Plan report` },
        ...(description === undefined || description === '' ? [] : [paragraph(description)]),
        {
          is: 'facts',
          rows: [
            { label: t`As of`, value: today },
            { label: t`Profile`, value: profileWords[profile] },
            { label: t`Plan`, value: size },
            {
              label: t`Judged by`,
              value: t`${rulesCounted(rules.size)}: ${judged.join(', ')}`,
            },
            { label: t`Made with`, value: t`Strata ${version}` },
            { label: t`Attached plan, SHA-256`, value: planDigest },
          ],
        },
        paragraph(
          t`The plan itself is attached to this file. Open the file in Strata to go on with it, or check it with: strata check report.pdf`,
          'remark',
        ),
      ],
    },
  ];
}
