import { kindData, kindNames } from '#shared/catalogue/kinds.ts';
import type { ReportSection, Row } from '../report-document.ts';
import type { ReportSource } from '../report-source.ts';
import { linkedList } from '../said.ts';
import { section } from '../section.ts';
import { columns, paragraph, tableUnder, numbers } from '../tables.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** What is there already, and what of it goes. */
export function currentSection(source: ReportSource): readonly ReportSection[] {
  const all = [...source.plan.all('component')];
  const [existing, retire] = [
    all.filter(({ status }) => status === 'existing'),
    all.filter(({ status }) => status === 'retire'),
  ];
  const inventory = (status: 'existing' | 'retire') =>
    kindNames.flatMap((kind): Row[] => {
      const own = source.ofKind(kind).filter((component) => component.status === status);
      if (own.length === 0) return [];
      return [
        {
          cells: [
            kindData(kind).title,
            String(own.length),
            linkedList(
              source,
              own.map(({ id }) => id),
              8,
            ),
          ],
        },
      ];
    });
  const titles = columns(t`Kind`, numbers(t`Count`), t`Components`);
  const lead =
    existing.length + retire.length === 0
      ? t`Nothing in this plan exists yet: every component is planned.`
      : t`${counted(existing.length, { one: '{0} component exists already and stays', other: '{0} components exist already and stay' })}; ${counted(retire.length, { one: '{0} will retire', other: '{0} will retire' })}; ${counted(all.length - existing.length - retire.length, { one: '{0} are planned', other: '{0} are planned' })}.`;
  return section('current', t`Current state`, [
    paragraph(lead, 'lead'),
    ...tableUnder(t`What exists and stays`, { columns: titles, rows: inventory('existing') }),
    ...tableUnder(t`What retires`, { columns: titles, rows: inventory('retire') }),
  ]);
}
