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
  cover: 'Cover',
  summary: 'Summary',
  contents: 'Contents',
  goals: 'Goals and priorities',
  requirements: 'Requirements, constraints, assumptions and risks',
  current: 'Current state',
  layers: 'The seven layers',
  fit: 'Technology fit',
  availability: 'Availability and recovery',
  capacity: 'Capacity',
  racks: 'Racks and power',
  security: 'Security',
  management: 'Management',
  alternatives: 'Alternatives compared',
  decisions: 'Decisions',
  findings: 'Findings and waivers',
  cost: 'Cost',
  roadmap: 'Roadmap',
  tests: 'Test plan',
  materials: 'Bill of materials',
  assumptions: 'Assumptions and unknowns',
  glossary: 'Glossary',
  poster: 'Poster',
};

/** Whether a text names a chapter. */
export const isSectionName = (text: string): text is SectionName =>
  (sectionNames as readonly string[]).includes(text);
