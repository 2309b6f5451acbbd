import type { Layer } from '#shared/catalogue/layers.ts';
import type { Ink, Scene } from '#shared/scene/scene.ts';
import type { Branding } from '../branding/branding.ts';
import type { SectionName } from './section-names.ts';

/** What a report says, apart from how it looks: written as PDF, HTML or Markdown alike. */
export interface ReportDocument {
  /** The name of the plan. */
  readonly title: string;
  /** What kind of paper this is: "Plan report". */
  readonly subtitle: string;
  /** The day it is made for, `YYYY-MM-DD`. */
  readonly date: string;
  /** The same as it is shown, where the language writes it otherwise. */
  readonly shownDate?: string;
  /** A BCP 47 tag. */
  readonly lang: string;
  /** By which rules and catalogue it is made: the foot of each page. */
  readonly foot: string;
  readonly branding: Branding;
  readonly sections: readonly ReportSection[];
}

/** A chapter. Its title is a heading of the first level and an entry of the table of contents. */
export interface ReportSection {
  readonly name: SectionName;
  /** Where links to it lead: `section:NAME`, or `layer:NAME` for one page of the seven. */
  readonly anchor: string;
  readonly title: string;
  readonly layer?: Layer;
  readonly blocks: readonly Block[];
}

export type Block =
  | TitleBlock
  | ContentsBlock
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | CountsBlock
  | FactsBlock
  | TableBlock
  | FigureBlock
  | SheetBlock;

/** The name of the whole paper: the cover only. */
export interface TitleBlock {
  readonly is: 'title';
  readonly title: string;
  readonly subtitle: string;
}

/** Where the table of contents stands: whoever writes knows the pages. */
interface ContentsBlock {
  readonly is: 'contents';
}

/** A heading under the section's own. */
export interface HeadingBlock {
  readonly is: 'heading';
  readonly level: 2 | 3;
  readonly text: string;
  /** Said beside it in smaller letters: what the figures below mean. */
  readonly aside?: string;
}

export interface ParagraphBlock {
  readonly is: 'paragraph';
  readonly text: Words;
  /** Larger for the first sentence of a section, smaller for remarks. */
  readonly tone?: 'lead' | 'remark';
}

export interface ListBlock {
  readonly is: 'list';
  readonly items: readonly Words[];
}

/** Few numbers side by side: 10 errors, 4 warnings. */
export interface CountsBlock {
  readonly is: 'counts';
  readonly items: readonly {
    readonly count: number;
    readonly label: string;
    readonly ink: Ink;
  }[];
}

/** Names and what they are. */
export interface FactsBlock {
  readonly is: 'facts';
  readonly rows: readonly FactRow[];
}

export interface FactRow {
  readonly label: string;
  readonly value: Words;
  readonly note?: Words;
}

export interface TableBlock {
  readonly is: 'table';
  /** What it lists, for those who hear it. */
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  readonly title: string;
  /** Numbers stand at the end. */
  readonly align?: 'end';
}

export interface Row {
  readonly cells: readonly Words[];
  /** Links lead here. */
  readonly anchor?: string;
  /** A thin edge in this colour: a layer's, a severity's. */
  readonly edge?: Ink;
}

export interface FigureBlock {
  readonly is: 'figure';
  readonly scene: Scene;
  /** What it shows, for those who cannot see it. */
  readonly alt: string;
  readonly caption?: string;
  /** How large a unit is at most, in points, where it should leave room for what follows. */
  readonly largest?: number;
  /** Components that are at home in it: links to `drawn:ID` lead here. */
  readonly anchors?: readonly string[];
}

/** A drawing that is a page: a sheet of a poster. Its units are points. */
export interface SheetBlock {
  readonly is: 'sheet';
  readonly scene: Scene;
  /** What it shows, for those who cannot see it. */
  readonly alt: string;
}

/** A text: plain, or with parts that stand out or lead elsewhere. */
export type Words = string | readonly Span[];

export interface Span {
  readonly text: string;
  readonly bold?: true;
  readonly ink?: Ink;
  /** An anchor. Where the report has no such anchor, the text is plain. */
  readonly to?: string;
}
