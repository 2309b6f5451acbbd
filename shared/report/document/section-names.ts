import { t } from '#shared/words/t.ts';
/** The chapters a report can have, in their usual order. */
export const sectionNames = [
  'cover',
  'summary',
  'contents',
  'goals',
  'requirements',
  'current',
  'layers',
  'fit',
  'availability',
  'capacity',
  'racks',
  'security',
  'management',
  'alternatives',
  'decisions',
  'findings',
  'cost',
  'roadmap',
  'tests',
  'materials',
  'assumptions',
  'glossary',
  'poster',
] as const;

export type SectionName = (typeof sectionNames)[number];

/** How the chapters are called where they are chosen and where they stand. */
export const sectionTitles: Readonly<Record<SectionName, string>> = {
  cover: t`Cover`,
  summary: t`Summary`,
  contents: t`Contents`,
  goals: t`Goals and priorities`,
  requirements: t`Requirements, constraints, assumptions and risks`,
  current: t`Current state`,
  layers: t`The seven layers`,
  fit: t`Technology fit`,
  availability: t`Availability and recovery`,
  capacity: t`Capacity`,
  racks: t`Racks and power`,
  security: t`Security`,
  management: t`Management`,
  alternatives: t`Alternatives compared`,
  decisions: t`Decisions`,
  findings: t`Findings and waivers`,
  cost: t`Cost`,
  roadmap: t`Roadmap`,
  tests: t`Test plan`,
  materials: t`Bill of materials`,
  assumptions: t`Assumptions and unknowns`,
  glossary: t`Glossary`,
  poster: t`Poster`,
};

/** Whether a text names a chapter. */
export const isSectionName = (text: string): text is SectionName =>
  (sectionNames as readonly string[]).includes(text);
