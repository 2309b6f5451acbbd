/** The seven layers of virtualization (Kusnetzky Group model), in the order of the 2011 book. */
export const layers = [
  'access',
  'application',
  'processing',
  'network',
  'storage',
  'security',
  'management',
] as const;

export type Layer = (typeof layers)[number];

/** The five layers that are stacked, top first. */
export const bands = [
  'access',
  'application',
  'processing',
  'network',
  'storage',
] as const satisfies readonly Layer[];

/** The two layers that cross all the others. */
export const pillars = ['security', 'management'] as const satisfies readonly Layer[];

/** Whether a lane stands beside the bands. */
export const isPillarLane = (lane: string): boolean => lane === 'security' || lane === 'management';

/**
 * Where a component is drawn: on a layer; in the facility strip under them (buildings, racks, power
 * carry the layers but are none of the seven); or nowhere ('planning': goals, assumptions, decisions).
 */
export const lanes = [...layers, 'facility', 'planning'] as const;
export type Lane = (typeof lanes)[number];

/** Whether a text names one of the seven layers. */
export const isLayer = (text: string): text is Layer =>
  (layers as readonly string[]).includes(text);
