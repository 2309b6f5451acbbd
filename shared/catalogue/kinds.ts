import type { FieldName } from './fields.ts';
import type { KindData } from './kind.ts';
import { accessKinds } from './kinds/access.ts';
import { applicationKinds } from './kinds/application.ts';
import { facilityKinds } from './kinds/facility.ts';
import { managementKinds } from './kinds/management.ts';
import { networkKinds } from './kinds/network.ts';
import { planningKinds } from './kinds/planning.ts';
import { processingKinds } from './kinds/processing.ts';
import { securityKinds } from './kinds/security.ts';
import { storageKinds } from './kinds/storage.ts';
import { wordedTable } from '#shared/words/worded.ts';

/** Every kind of component, by name: the table of what may be placed. */
export const kinds = {
  ...accessKinds,
  ...applicationKinds,
  ...processingKinds,
  ...networkKinds,
  ...storageKinds,
  ...securityKinds,
  ...managementKinds,
  ...facilityKinds,
  ...planningKinds,
} as const satisfies Readonly<Record<string, KindData>>;

export type Kind = keyof typeof kinds;

/** All kinds, in palette order. */
export const kindNames = Object.keys(kinds) as readonly Kind[];

/** Whether a text names a kind. */
export const isKind = (text: string): text is Kind => Object.hasOwn(kinds, text);

/** The data of a kind, as the common type. */
export const kindData = (kind: Kind): KindData => said[kind];

const said = wordedTable<Kind, KindData>(kinds, ['title', 'plural', 'family', 'summary']);

/** Whether a component of this kind may state this fact. */
export const hasField = (kind: Kind, field: FieldName): boolean =>
  kindData(kind).fields.includes(field);
