import { layerGuide } from '#shared/catalogue/layer-guide.ts';
import { layers } from '#shared/catalogue/layers.ts';
import type { ReportSection } from '../report-document.ts';

const terms: readonly (readonly [string, string])[] = [
  ['Availability', 'The share of the year in which a service can be used.'],
  ['Cannot tell', 'A judgement that waits for a fact nobody stated: neither passed nor failed.'],
  ['Common cause', 'What makes parts fail together that were meant to stand in for each other.'],
  [
    'Finding',
    'Something a rule holds against the plan: an error keeps it from a target, a warning is a risk, a note is worth knowing.',
  ],
  [
    'Layer',
    'One of the seven layers of virtualization: access, application, processing, network, storage, security, management.',
  ],
  ['N+1', 'One more than needed, so that one may be lost.'],
  ['Overcommit', 'More virtual processors or memory given to machines than the hosts have.'],
  [
    'Planning value',
    'A value of the book that stands where the plan states nothing; shown with its source and the range that sources give.',
  ],
  ['RPO', 'Recovery point objective: how much of the newest data may be lost.'],
  ['RTO', 'Recovery time objective: how long a service may be gone after a failure.'],
  ['Single point of failure', 'A component whose loss alone stops a service.'],
  ['Split brain', 'Two halves of a cluster that both go on, and both write.'],
  ['Thin', 'A layer on which something is planned, with findings inside.'],
  ['Waiver', 'A finding that somebody decided to live with, with reason, owner and day.'],
  ['Workload', 'An application or service with its targets: what all the rest is for.'],
];

/** The words of the report. */
export const glossarySection = (): readonly ReportSection[] => [
  {
    name: 'glossary',
    anchor: 'section:glossary',
    title: 'Glossary',
    blocks: [
      { is: 'heading', level: 2, text: 'The seven layers' },
      {
        is: 'facts',
        rows: layers.map((layer) => ({
          label: layerGuide[layer].title,
          value: layerGuide[layer].definition,
        })),
      },
      { is: 'heading', level: 2, text: 'Terms' },
      { is: 'facts', rows: terms.map(([label, value]) => ({ label, value })) },
    ],
  },
];
