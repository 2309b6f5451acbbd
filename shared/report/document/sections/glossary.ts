import { layerGuide } from '#shared/catalogue/layer-guide.ts';
import { layers } from '#shared/catalogue/layers.ts';
import type { ReportSection } from '../report-document.ts';
import { section } from '../section.ts';
import { t } from '#shared/words/t.ts';

const terms: readonly (readonly [string, string])[] = [
  [t`Action`, t`Something that somebody has to do by a day, and what it follows from.`],
  [
    t`ADR, decision record`,
    t`What was decided and why, with the options that were considered and what follows, in the fields of MADR 4.0.`,
  ],
  [t`Assumption`, t`What is taken as true until somebody has checked it: who, and when.`],
  [t`Availability`, t`The share of the year in which a service can be used.`],
  [t`Cannot tell`, t`A judgement that waits for a fact nobody stated: neither passed nor failed.`],
  [t`Common cause`, t`What makes parts fail together that were meant to stand in for each other.`],
  [
    t`Constraint`,
    t`What the plan has to keep to and cannot choose: budget, space, power, skills, contracts, law.`,
  ],
  [
    t`Finding`,
    t`Something a rule holds against the plan: an error keeps it from a target, a warning is a risk, a note is worth knowing.`,
  ],
  [
    t`Layer`,
    t`One of the seven layers of virtualization: access, application, processing, network, storage, security, management.`,
  ],
  ['N+1', t`One more than needed, so that one may be lost.`],
  [t`Overcommit`, t`More virtual processors or memory given to machines than the hosts have.`],
  [
    t`Planning value`,
    t`A value of the book that stands where the plan states nothing; shown with its source and the range that sources give.`,
  ],
  [t`Requirement`, t`What somebody needs of the plan: what it must do, or how well.`],
  [
    t`Risk`,
    t`What may go wrong: a cause, an event, its effect. Its score is likelihood times impact, 1 to 25.`,
  ],
  ['RPO', t`Recovery point objective: how much of the newest data may be lost.`],
  ['RTO', t`Recovery time objective: how long a service may be gone after a failure.`],
  [t`Single point of failure`, t`A component whose loss alone stops a service.`],
  [
    t`Scenario`,
    t`The plan as it might be: made from it, gone its own way, compared with it and merged back.`,
  ],
  [t`Split brain`, t`Two halves of a cluster that both go on, and both write.`],
  [t`Thin`, t`A layer on which something is planned, with findings inside.`],
  [t`Waiver`, t`A finding that somebody decided to live with, with reason, owner and day.`],
  [t`Workload`, t`An application or service with its targets: what all the rest is for.`],
];

/** The words of the report. */
export const glossarySection = (): readonly ReportSection[] =>
  section('glossary', t`Glossary`, [
    { is: 'heading', level: 2, text: t`The seven layers` },
    {
      is: 'facts',
      rows: layers.map((layer) => ({
        label: layerGuide[layer].title,
        value: layerGuide[layer].definition,
      })),
    },
    { is: 'heading', level: 2, text: t`Terms` },
    { is: 'facts', rows: terms.map(([label, value]) => ({ label, value })) },
  ]);
