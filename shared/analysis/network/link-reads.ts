import { deviceKinds } from '#shared/catalogue/device-kinds.ts';
import type { FieldName } from '#shared/catalogue/fields.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import type { RelationKind } from '#shared/catalogue/relations.ts';

/** What may be linked: what every analysis of links depends on. */
export const linkKinds = [...deviceKinds, 'bmc', 'uplink'] as const satisfies readonly Kind[];

export const linkRelations = ['linksTo'] as const satisfies readonly RelationKind[];

/** Facts of how fast links are, of the links themselves and of their ends. */
export const speedFields = [
  'speedGbps',
  'linkCount',
  'nicGbps',
  'portGbps',
  'uplinkGbps',
] as const satisfies readonly FieldName[];
