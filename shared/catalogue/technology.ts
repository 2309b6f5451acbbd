import type { FactValue } from './field.ts';
import type { FieldName } from './fields.ts';
import type { Kind } from './kinds.ts';
import type { ProcessingForm } from './kind.ts';
import type { Layer } from './layers.ts';

/** What rules may ask of a technology. */
export const technologyFlags = [
  'broker',
  'gateway',
  'clientless',
  'gpu',
  'mfaCapable',
  'multiInstance',
  'clientSide',
  'serverSide',
  'streams',
  'offline',
  'supportsServices',
  'encapsulatesOS',
  'sharesKernel',
  'hardenedIsolation',
  'restartHA',
  'clusterFailover',
  'appDetect',
  'lockstep',
  'liveMigration',
  'scaleOut',
  'needsSharedStorage',
  'needsQuorum',
  'needsFencing',
  'corosync',
  'wsfc',
  'vsphere',
  'proxmox',
  'kubernetes',
  'linuxOnly',
  'windowsOnly',
  'shared',
  'rwx',
  'syncRepl',
  'snapshots',
  'needs10G',
  'hbaOnly',
  'ceph',
  'vsan',
  's2d',
  'zfs',
  'hyperconverged',
  'hardPartition',
] as const;
export type TechnologyFlag = (typeof technologyFlags)[number];

/** A product or technique that a component may be. Exactly one primary layer; straddlers list the others. */
export interface Technology {
  readonly id: string;
  readonly name: string;
  readonly vendor: string;
  /** The kinds it may be placed as; the first is what the palette makes of it. */
  readonly kinds: readonly Kind[];
  readonly layer: Layer | 'facility';
  readonly secondary: readonly Layer[];
  readonly form?: ProcessingForm;
  /** On the market around 2009, now, or both. */
  readonly era: '2009' | 'now' | 'both';
  /** No longer sold or supported, as far as the catalogue knows. */
  readonly discontinued?: boolean;
  /** The technology that carries on from this one. */
  readonly successor?: string;
  readonly flags: readonly TechnologyFlag[];
  /** Facts that hold for every instance; shown with the origin "catalogue". */
  readonly facts?: Readonly<Partial<Record<FieldName, FactValue>>>;
  /** One sentence: what it is and what it is most used for. */
  readonly summary: string;
}
