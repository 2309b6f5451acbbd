import type { PlanView } from '#shared/plan/plan.ts';
import { inLanguage } from './in-language.ts';
import { spokenReportLanguage } from './language.ts';
import type { ReportDocument, ReportSection } from './report-document.ts';
import { ReportSource, type ReportOptions } from './report-source.ts';
import { sectionTitles, type SectionName } from './section-names.ts';
import { alternativesSection } from './sections/alternatives.ts';
import { assumptionsSection } from './sections/assumptions.ts';
import { availabilitySection } from './sections/availability.ts';
import { capacitySection } from './sections/capacity.ts';
import { costSection } from './sections/cost.ts';
import { coverSection } from './sections/cover.ts';
import { currentSection } from './sections/current.ts';
import { decisionsSection } from './sections/decisions.ts';
import { findingsSection } from './sections/findings.ts';
import { fitSection } from './sections/fit.ts';
import { glossarySection } from './sections/glossary.ts';
import { goalsSection } from './sections/goals.ts';
import { guardSection } from './sections/guards.ts';
import { layersSections } from './sections/layers.ts';
import { materialsSection } from './sections/materials.ts';
import { posterSection } from './sections/poster.ts';
import { racksSection } from './sections/racks.ts';
import { requirementsSection } from './sections/requirements.ts';
import { roadmapSection } from './sections/roadmap.ts';
import { summarySection } from './sections/summary.ts';
import { testsSection } from './sections/tests.ts';
import { rulesCounted } from './counts.ts';
import { profileWords } from '#shared/plan/words/profile-words.ts';
import { t } from '#shared/words/t.ts';

type SectionWriter = (source: ReportSource) => readonly ReportSection[];

const writers: Readonly<Record<SectionName, SectionWriter>> = {
  cover: coverSection,
  summary: summarySection,
  contents: () => [
    {
      name: 'contents',
      anchor: 'section:contents',
      title: sectionTitles.contents,
      blocks: [{ is: 'contents' }],
    },
  ],
  goals: goalsSection,
  requirements: requirementsSection,
  current: currentSection,
  layers: layersSections,
  fit: fitSection,
  availability: availabilitySection,
  capacity: capacitySection,
  racks: racksSection,
  security: (source) => guardSection(source, 'security'),
  management: (source) => guardSection(source, 'management'),
  alternatives: alternativesSection,
  decisions: decisionsSection,
  findings: findingsSection,
  cost: costSection,
  roadmap: roadmapSection,
  tests: testsSection,
  materials: materialsSection,
  assumptions: assumptionsSection,
  glossary: glossarySection,
  poster: posterSection,
};

/**
 * What a report says of a plan as of a day, chapter by chapter in the order given. Pure: the same plan, day and chapters give the
 * same report. `onProgress` is told how far it is, 0 to 1.
 */
export function reportOf(
  plan: PlanView,
  sections: readonly SectionName[],
  options: ReportOptions,
  onProgress: (done: number) => void = () => {},
): ReportDocument {
  const source = new ReportSource(plan, options);
  onProgress(0.3);
  const written = sections.flatMap((name, index) => {
    const own = writers[name](source);
    onProgress(0.3 + (0.7 * (index + 1)) / sections.length);
    return own;
  });
  const { text: lang, values } = options.language ?? spokenReportLanguage();
  const report: ReportDocument = {
    title: plan.meta.name.trim() === '' ? t`Untitled plan` : plan.meta.name,
    subtitle: t`Plan report`,
    date: options.today,
    lang,
    foot: t`Profile ${profileWords[plan.meta.profile]} · ${rulesCounted(source.rules.size)} · Strata ${options.version} · plan attached to this file`,
    branding: options.branding ?? {},
    sections: written,
  };
  return inLanguage(report, values);
}
