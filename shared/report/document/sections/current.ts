import { kindData, kindNames } from '#shared/catalogue/kinds.ts';
import type { ReportSection, Row } from '../report-document.ts';
import type { ReportSource } from '../report-source.ts';
import { counted, linkedList } from '../said.ts';
import { columns, paragraph, tableUnder } from '../tables.ts';

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
  const titles = columns('Kind', '>Count', 'Components');
  const lead =
    existing.length + retire.length === 0
      ? 'Nothing in this plan exists yet: every component is planned.'
      : `${counted(existing.length, 'component exists', 'components exist')} already and ${existing.length === 1 ? 'stays' : 'stay'}; ${retire.length} will retire; ${all.length - existing.length - retire.length} are planned.`;
  return [
    {
      name: 'current',
      anchor: 'section:current',
      title: 'Current state',
      blocks: [
        paragraph(lead, 'lead'),
        ...tableUnder('What exists and stays', { columns: titles, rows: inventory('existing') }),
        ...tableUnder('What retires', { columns: titles, rows: inventory('retire') }),
      ],
    },
  ];
}
