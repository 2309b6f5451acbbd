import type { LaneArea } from '#shared/layout/band-layout.ts';
import type { RelationRouter } from '#shared/layout/routes/relation-router.ts';

/** Marks as numbers, weakest first: what the painter shows at a card's right. */
export const markOf = { none: 0, waived: 1, unknown: 2, info: 3, warning: 4, error: 5 } as const;
export type Mark = (typeof markOf)[keyof typeof markOf];

/** The names of the marks, by number. */
export const markNames = ['none', 'waived', 'unknown', 'info', 'warning', 'error'] as const;

/** What a slot holds. */
export const levelOf = { empty: 0, card: 1, group: 2 } as const;

/** Bits of how a card looks. */
export const looks = {
  imported: 1,
  retiring: 2,
  locked: 4,
  collapsed: 8,
  group: 16,
  decided: 32,
} as const;

/** Components by slot number, as flat arrays: what is drawn, and where, in canvas units. Empty slots have level 0. */
export interface SceneBoxes {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly w: Float32Array;
  readonly h: Float32Array;
  readonly level: Uint8Array;
  /** Index into `drawnLanes`. */
  readonly lane: Uint8Array;
  /** Slots of groups, outer before inner. */
  readonly groups: Uint32Array;
}

/** Relations as pairs of slots. A quiet one is drawn only where an end is selected. */
export interface SceneRelations {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly quiet: Uint8Array;
  /** Index into `relationNames`. */
  readonly kind: Uint8Array;
  /** How many relations a line stands for: more than one at a collapsed card. */
  readonly count: Uint16Array;
}

/** Words and looks of some slots; `names` and `seconds` are one per slot, joined by line feeds. */
export interface SceneTexts {
  readonly slots: Uint32Array;
  readonly names: string;
  readonly seconds: string;
  /** Index into the icon names that the scene was begun with. */
  readonly icons: Uint8Array;
  readonly looks: Uint8Array;
}

/** The strongest mark of each slot, and how many findings it stands for. */
export interface SceneMarks {
  readonly mark: Uint8Array;
  readonly count: Uint16Array;
  /** What a group's mark stands for, by slot: "18 virtual machines". */
  readonly labels: readonly (readonly [slot: number, text: string])[];
}

/** What the shown finding marks. */
export interface SceneShown {
  readonly severity: 'error' | 'warning' | 'info';
  readonly slots: readonly number[];
}

/** The colours and the font that a scene is painted with. */
export interface SceneTheme {
  readonly colours: Readonly<Record<ThemeColour, string>>;
  /** By index of `drawnLanes`. */
  readonly lanes: readonly string[];
  readonly font: string;
}

export const themeColours = [
  'canvas',
  'band',
  'group',
  'card',
  'line',
  'line-2',
  'line-3',
  'ink',
  'ink-2',
  'ink-3',
  'accent',
  'accent-soft',
  'err',
  'err-soft',
  'warn',
  'warn-soft',
  'info',
  'info-soft',
  'mute',
  'on-sev',
] as const;
export type ThemeColour = (typeof themeColours)[number];

/** All that a painter knows. */
export interface SceneState {
  boxes: SceneBoxes;
  relations: SceneRelations;
  /** What relations say, by index of `relationNames`. */
  relationWords: readonly string[];
  /** The ways of the relations; made anew, from the one before, when boxes, lanes or relations are news. */
  router: RelationRouter | undefined;
  /** Whether `router` knows the boxes, lanes and relations as they are. */
  isRouted: boolean;
  /** Boxes are on their way. */
  isGliding: boolean;
  marks: SceneMarks;
  areas: readonly LaneArea[];
  names: string[];
  seconds: string[];
  icons: Uint8Array;
  looks: Uint8Array;
  selected: ReadonlySet<number>;
  /** Being dragged: drawn elsewhere, with their relations. */
  hidden: ReadonlySet<number>;
  shown:
    | { readonly severity: SceneShown['severity']; readonly slots: ReadonlySet<number> }
    | undefined;
}

/** Whether a slot is in the shown finding. */
export const isShown = ({ shown }: SceneState, slot: number): boolean =>
  shown !== undefined && shown.slots.has(slot);

/** No marks for so many slots. */
export const noMarks = (size: number): SceneMarks => ({
  mark: new Uint8Array(size),
  count: new Uint16Array(size),
  labels: [],
});

/** A scene with nothing in it. */
export const emptyScene = (): SceneState => ({
  boxes: {
    x: new Float32Array(),
    y: new Float32Array(),
    w: new Float32Array(),
    h: new Float32Array(),
    level: new Uint8Array(),
    lane: new Uint8Array(),
    groups: new Uint32Array(),
  },
  relations: {
    from: new Uint32Array(),
    to: new Uint32Array(),
    quiet: new Uint8Array(),
    kind: new Uint8Array(),
    count: new Uint16Array(),
  },
  relationWords: [],
  router: undefined,
  isRouted: false,
  isGliding: false,
  marks: noMarks(0),
  areas: [],
  names: [],
  seconds: [],
  icons: new Uint8Array(),
  looks: new Uint8Array(),
  selected: new Set(),
  hidden: new Set(),
  shown: undefined,
});
