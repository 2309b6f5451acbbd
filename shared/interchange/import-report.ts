import type { Kind } from '#shared/catalogue/kinds.ts';
import type { Change } from '#shared/plan/change.ts';

/** What an import found, used, ignored, refused and could not resolve. Shown before anything is changed. */
export interface ImportReport {
  readonly source: { readonly name: string; readonly format: string; readonly sha256: string };
  /** Tabs or sections of the file, with their filled rows; tabs that are not used are not counted. */
  readonly found: readonly {
    readonly part: string;
    readonly rows?: number;
    readonly used: boolean;
  }[];
  readonly used: readonly { readonly part: string; readonly column: string; readonly as: string }[];
  readonly ignored: readonly {
    readonly part: string;
    readonly columns: readonly string[];
    readonly why: string;
  }[];
  readonly refused: readonly {
    readonly part: string;
    readonly row: number;
    readonly why: string;
  }[];
  /** References that point at nothing in the file, with what may help. */
  readonly unresolved: readonly {
    readonly part: string;
    readonly row: number;
    readonly what: string;
    readonly suggestion?: string;
  }[];
  readonly created: Readonly<Partial<Record<Kind, number>>>;
  /** Components already in the plan, recognized by their identity in the source. */
  readonly updated: number;
  /** What the format cannot know, in words: "RVTools does not know how users reach these machines." */
  readonly blindSpots: readonly string[];
  readonly notes: readonly string[];
}

/** A file read against a plan: the report, and the one change that accepting it makes. */
export interface StagedImport {
  readonly report: ImportReport;
  readonly change: Change;
}
