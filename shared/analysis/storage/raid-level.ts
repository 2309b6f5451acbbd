/** What a text says of how an array protects its data. */
export interface RaidLevel {
  /** Disks of a group that hold parity, or the whole scheme where it is none. */
  readonly kind: 'stripe' | 'mirror' | 'parity';
  readonly parity: number;
  /** Disks a single write costs on the back end (domain.md §4.7); unknown for systems that gather writes into full stripes. */
  readonly writePenalty?: number;
  /** Data disks of a group, where the text says so: 8 in "RAID 6 (8+2)". */
  readonly data?: number;
}

/** The level that a text names: "RAID 6", "raid10", "RAID-DP", "RAIDZ2", "RAID 5 (7+1)"; undefined for a text it does not know. */
export function raidLevel(text: string): RaidLevel | undefined {
  const said = text.toLowerCase();
  const level = levels.find(({ pattern }) => pattern.test(said))?.level;
  return level === undefined ? undefined : { ...level, ...groupIn(said, level) };
}

const parity = (count: number, writePenalty?: number): RaidLevel => ({
  kind: 'parity',
  parity: count,
  ...(writePenalty === undefined ? {} : { writePenalty }),
});
const mirror: RaidLevel = { kind: 'mirror', parity: 1, writePenalty: 2 };
const stripe: RaidLevel = { kind: 'stripe', parity: 0, writePenalty: 1 };

/** In this order: "RAID 10" is not "RAID 1", "RAIDZ2" is not "RAIDZ". */
const levels: readonly { readonly pattern: RegExp; readonly level: RaidLevel }[] = [
  { pattern: /raid[ -]?z3|raid[ -]?tec|raid[ -]?tp|triple parity/, level: parity(3) },
  { pattern: /raid[ -]?z2|raid[ -]?dp|double parity/, level: parity(2) },
  { pattern: /raid[ -]?z/, level: parity(1) },
  { pattern: /raid[ -]?(1\+0|10|0\+1|01|1e|1)(?!\d)|mirror/, level: mirror },
  { pattern: /raid[ -]?(5\+0|50|5)(?!\d)/, level: parity(1, 4) },
  { pattern: /raid[ -]?(6\+0|60|6)(?!\d)/, level: parity(2, 6) },
  { pattern: /raid[ -]?0(?!\d)|jbod/, level: stripe },
];

function groupIn(said: string, { kind, parity: disks }: RaidLevel): { readonly data?: number } {
  const group = /(\d+)\s*(?:d\s*)?\+\s*(\d+)/.exec(said.replace(/raid[ -]?\d\+\d/, ''));
  const [data, parityDisks] = [Number(group?.[1]), Number(group?.[2])];
  return kind === 'parity' && parityDisks === disks && data > 0 ? { data } : {};
}
