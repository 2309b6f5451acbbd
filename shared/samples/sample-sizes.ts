/** How many of each there are in a data center of so many components. */
export interface SampleSizes {
  readonly servers: number;
  readonly clusters: number;
  readonly racks: number;
  readonly arrays: number;
  readonly volumes: number;
  readonly segments: number;
  readonly workloads: number;
  readonly groups: number;
  readonly firewalls: number;
  readonly backups: number;
}

/** Virtual machines take what is left: about 61 of a hundred. */
export function sampleSizes(components: number): SampleSizes {
  const share = (part: number, least: number) => Math.max(least, Math.round(components * part));
  const servers = share(0.055, 2);
  return {
    servers,
    clusters: Math.max(1, Math.round(servers / 14)),
    racks: Math.max(1, Math.ceil(servers / 16)),
    arrays: share(0.004, 1),
    volumes: share(0.14, 2),
    segments: share(0.006, 5),
    workloads: share(0.08, 2),
    groups: share(0.002, 1),
    firewalls: share(0.001, 1),
    backups: share(0.002, 1),
  };
}
