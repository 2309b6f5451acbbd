import type { Id } from '#shared/base/ids.ts';
import type { FactValue } from '#shared/catalogue/field.ts';
import type { FieldName } from '#shared/catalogue/fields.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import type { Lane, Layer } from '#shared/catalogue/layers.ts';
import type { RelationKind } from '#shared/catalogue/relations.ts';
import type { Technology } from '#shared/catalogue/technology.ts';
import type { RecordTables } from './decision-record/decision-records.ts';
import type { OwnFixtures } from './schemas/own-fixtures-schema.ts';
import type { OwnRuleData } from './schemas/own-rule-schema.ts';

/** Where a value came from. Every number in the app says so. */
export type Origin = 'typed' | 'import' | 'catalogue' | 'assumed' | 'computed' | 'goal';

/** A stated fact: its value, where it came from, and, for an import, the file, tab and row. */
export interface Fact {
  readonly value: FactValue;
  readonly origin: Origin;
  readonly source?: string;
}

/** Stated facts by field name. A fact that nobody stated is absent. */
export type Facts = Readonly<Partial<Record<FieldName, Fact>>>;

export interface Component {
  readonly id: Id;
  readonly kind: Kind;
  readonly name: string;
  /** A technology of the catalogue or of the plan itself. */
  readonly technology?: string;
  /** The lane it was put on; normally its kind's own. */
  readonly lane: Lane;
  /** Upper left corner in its lane's own space, in canvas units (px at 100 %); shared/layout puts the lanes together, so a lane that grows moves no component. */
  readonly x: number;
  readonly y: number;
  readonly status: (typeof statuses)[number];
  readonly notes?: string;
  readonly tags?: readonly string[];
  /** Gestures neither move nor remove it. Absent, like the next two, rather than false. */
  readonly locked?: true;
  /** Not drawn, with all that lies in it. Rules judge it as ever: what is hidden is not absent. */
  readonly hidden?: true;
  /** What lies in it is not drawn on the canvas: its card stands for all of it. */
  readonly collapsed?: true;
  /** The group it is in. A group that is not there counts as none: others may have taken it apart. */
  readonly group?: Id;
  readonly facts: Facts;
}

/** What becomes of a component, in the order of a life. */
export const statuses = ['existing', 'planned', 'retire'] as const;

export interface Relation {
  readonly id: Id;
  readonly kind: RelationKind;
  readonly from: Id;
  readonly to: Id;
  readonly facts: Facts;
}

/** A finding that somebody decided to live with. `subject` is 'plan' for findings about the whole plan. */
export interface Waiver {
  readonly id: Id;
  readonly rule: string;
  readonly subject: Id | 'plan';
  readonly reason: string;
  readonly owner?: string;
  /** Calendar days, `YYYY-MM-DD`. */
  readonly waivedOn: string;
  readonly until?: string;
  /** The facts it rested on, as text; when they change, the finding reopens. */
  readonly fingerprint?: string;
}

/** "This layer is not needed, because …". The id is the layer. */
export interface Declaration {
  readonly id: Layer;
  readonly reason: string;
  readonly declaredOn: string;
}

/** A technology that the plan's own people added. */
export type OwnTechnology = Technology;

/**
 * What the plan's people set in place of what the app takes: an assumption of the book (`assumption.<name>`), whether a rule
 * judges (`rule.<id>.off`), how grave its findings are (`rule.<id>.severity`), a parameter of it (`rule.<id>.<param>`).
 */
export interface Setting {
  readonly id: Id;
  readonly value: SettingValue;
  /** Where the value is from: "offer of 2026-03". */
  readonly source?: string;
  /** A calendar day, `YYYY-MM-DD`. */
  readonly setOn: string;
}

export type SettingValue = number | string | boolean;

/** A rule that the plan's own people wrote or took from a pack, with the small plans that prove it. Judges only while `enabled`. */
export interface OwnRule {
  /** The rule's id: `OWN-001`. */
  readonly id: Id;
  readonly data: OwnRuleData;
  readonly fixtures: OwnFixtures;
  readonly enabled: boolean;
  /** The name of the pack it came with. */
  readonly pack?: string;
}

/** What the rules found on a day: later checks can tell what is new since. */
export interface Baseline {
  readonly id: Id;
  readonly name: string;
  readonly takenOn: string;
  /** Keys of findings, `rule subject`, sorted. */
  readonly findings: readonly string[];
}

/**
 * Components that people keep together on the canvas, under a name. It says nothing about the plan: rules do not know it.
 * It is drawn wherever something of it lies: as a frame on each lane and in each container.
 */
export interface Group {
  readonly id: Id;
  readonly name: string;
  /** The group that this one is in; one that is not there counts as none. */
  readonly outer?: Id;
  readonly collapsed?: true;
}

/**
 * A text or a picture that lies on the canvas, or the place on it of an entry of the decision record. It says nothing about the plan:
 * rules do not know it. It lies in the space of a lane, as components do, and moves with it.
 */
export interface Note {
  readonly id: Id;
  readonly lane: Lane;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** What it says, or what its picture shows. */
  readonly text: string;
  /** PNG, JPEG or a clean SVG, as a data address. */
  readonly picture?: string;
  /** The components it is about; those that are not there count as none. */
  readonly about?: readonly Id[];
  /** The entry that lies here: what it says now is shown, `text` is what it said when it was laid here (`noteText`). */
  readonly entry?: NoteEntry;
}

/** An entry of the decision record that can lie on the canvas. */
export interface NoteEntry {
  readonly table: (typeof entryTables)[number];
  readonly id: Id;
}

export const entryTables = ['decision', 'requirement', 'risk', 'action'] as const;

/** A view of the canvas or of racks to come back to, or a query under a name. One with none of these leads nowhere. */
export interface Bookmark {
  readonly id: Id;
  readonly name: string;
  /** The order in which they are shown and presented; equals by id. */
  readonly rank: number;
  /** The part of the canvas that was in sight, in canvas units: all four or none. */
  readonly x?: number;
  readonly y?: number;
  readonly w?: number;
  readonly h?: number;
  /** How the plan was looked at, where not by layers. */
  readonly lens?: string;
  /** What it looks at: components, or through the lens of racks the racks; those that are not there count as none. */
  readonly about?: readonly Id[];
  /** Components asked for in words, as shared/query reads them. */
  readonly query?: string;
}

/** What is true of the plan as a whole; there is exactly one, with the id 'plan'. */
export interface PlanMeta {
  readonly id: 'plan';
  readonly name: string;
  readonly profile: Profile;
  readonly description?: string;
}

/** How strictly a plan is judged, from the least strict to the strictest. */
export const profiles = ['lab', 'branch', 'enterprise', 'regulated'] as const;
export type Profile = (typeof profiles)[number];

/** The tables of a plan. */
export interface Tables extends RecordTables {
  readonly component: Component;
  readonly relation: Relation;
  readonly waiver: Waiver;
  readonly declaration: Declaration;
  readonly technology: OwnTechnology;
  readonly meta: PlanMeta;
  readonly setting: Setting;
  readonly rule: OwnRule;
  readonly baseline: Baseline;
  readonly group: Group;
  readonly note: Note;
  readonly bookmark: Bookmark;
}
export type TableName = keyof Tables;
export const tableNames = [
  'meta',
  'technology',
  'component',
  'relation',
  'declaration',
  'waiver',
  'setting',
  'rule',
  'baseline',
  'group',
  'note',
  'bookmark',
  'requirement',
  'risk',
  'decision',
  'action',
  'vote',
] as const satisfies readonly TableName[];
