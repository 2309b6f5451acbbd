import type { ReportSection } from '../report-document.ts';
import type { ReportSource } from '../report-source.ts';
import { counted } from '../said.ts';
import { paragraph } from '../tables.ts';

/** The name of the paper, and what it rests on. */
export function coverSection({
  plan,
  check,
  options,
  rules,
}: ReportSource): readonly ReportSection[] {
  const { name, profile, description } = plan.meta;
  const { today, version, planDigest } = options;
  const size = `${counted(plan.size('component'), 'component')}, ${counted(plan.size('relation'), 'relation')}`;
  return [
    {
      name: 'cover',
      anchor: 'section:cover',
      title: name,
      blocks: [
        { is: 'title', title: name, subtitle: 'Plan report' },
        ...(description === undefined || description === '' ? [] : [paragraph(description)]),
        {
          is: 'facts',
          rows: [
            { label: 'As of', value: today },
            { label: 'Profile', value: profile },
            { label: 'Plan', value: size },
            {
              label: 'Judged by',
              value: `${counted(rules.size, 'rule')}: ${counted(check.findings.length, 'finding')}, ${check.unknown.length} cannot tell, ${check.waived.length} waived`,
            },
            { label: 'Made with', value: `Strata ${version}` },
            { label: 'Attached plan, SHA-256', value: planDigest },
          ],
        },
        paragraph(
          'The plan itself is attached to this file. Open the file in Strata to go on with it, or check it with: strata check report.pdf',
          'remark',
        ),
      ],
    },
  ];
}
