import type { LanguageTag } from '#shared/words/languages.ts';
import type { Branding } from '../branding/branding.ts';
import type { PosterPaper } from './poster-paper.ts';
import { isSectionName, sectionNames, type SectionName } from './section-names.ts';

/** What a report is made of, as it can be saved and shared: the chapters in their order, and the paper. */
export interface ReportTemplate {
  readonly name: string;
  readonly sections: readonly SectionName[];
  readonly paper: Paper;
  /** The sheets of the poster, where that is a chapter; A3 when not stated. */
  readonly posterPaper?: PosterPaper;
  readonly branding?: Branding;
  /** What it is written in; the language of whoever makes it unless told. */
  readonly language?: LanguageTag;
}

export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

const without = (...names: readonly SectionName[]): readonly SectionName[] =>
  sectionNames.filter((name) => !names.includes(name));

/** Templates that come with the app. */
export const reportTemplates: readonly ReportTemplate[] = [
  { name: 'full', sections: without('poster'), paper: 'a4' },
  {
    name: 'board',
    sections: [
      'cover',
      'summary',
      'contents',
      'goals',
      'layers',
      'availability',
      'alternatives',
      'decisions',
      'findings',
      'cost',
      'roadmap',
    ],
    paper: 'a4',
  },
  { name: 'summary', sections: ['summary'], paper: 'a4' },
  { name: 'engineering', sections: without('cost', 'glossary', 'poster'), paper: 'a4' },
];

/** The chapters that a text names, such as `cover,summary,layers`; undefined with the one that is none. */
export function readSections(
  text: string,
): { readonly sections: readonly SectionName[] } | { readonly wrong: string } {
  const names = text.split(',').map((name) => name.trim());
  const wrong = names.find((name) => !isSectionName(name));
  if (wrong !== undefined) return { wrong };
  return { sections: [...new Set(names.filter(isSectionName))] };
}
