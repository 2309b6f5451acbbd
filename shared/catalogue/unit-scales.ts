/** How much one of each unit is, in the unit that the field stores. Keys are lower case. */
type UnitScale = Readonly<Record<string, number>>;

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const gibibyte = 1024 ** 3;

const times = (second: number): UnitScale => ({
  ms: second / 1000,
  s: second,
  sec: second,
  second: second,
  seconds: second,
  min: minute * second,
  minute: minute * second,
  minutes: minute * second,
  h: hour * second,
  hour: hour * second,
  hours: hour * second,
  d: day * second,
  day: day * second,
  days: day * second,
});

/** Decimal prefixes of a unit: `prefixed('w', 'kMG', 1)` gives w, kw, mw, gw. Each step is a thousand. */
const prefixed = (unit: string, prefixes: string, one: number): UnitScale =>
  Object.fromEntries([
    [unit, one],
    ...prefixes
      .split('')
      .map((prefix, step) => [`${prefix}${unit}`.toLowerCase(), one * 1000 ** (step + 1)]),
  ]) as UnitScale;

const bits = (gigabit: number): UnitScale => ({
  ...prefixed('bps', 'kMGT', gigabit / 1e9),
  ...prefixed('bit/s', 'kMGT', gigabit / 1e9),
});

/** The units a person may write for each unit that fields are kept in. */
const scales: Readonly<Record<string, UnitScale>> = {
  s: times(1),
  ms: times(1000),
  min: times(1 / minute),
  h: times(1 / hour),
  days: times(1 / day),
  gib: { mib: 1 / 1024, gib: 1, tib: 1024 },
  tb: { gb: 1 / 1000, tb: 1, pb: 1000, gib: gibibyte / 1e12, tib: (gibibyte * 1024) / 1e12 },
  mb: { kb: 1 / 1000, mb: 1, gb: 1000, tb: 1e6 },
  bytes: { bytes: 1, byte: 1, b: 1 },
  gbps: bits(1),
  mbps: bits(1000),
  'kbit/s': bits(1e6),
  w: prefixed('w', 'kM', 1),
  kw: prefixed('w', 'kM', 1 / 1000),
  kva: prefixed('va', 'kM', 1 / 1000),
  ghz: { mhz: 1 / 1000, ghz: 1 },
  '% per year': { '%': 1, '% per year': 1 },
  kg: { g: 1 / 1000, kg: 1, t: 1000 },
};

/** The units a person may write for a field kept in this unit; the unit itself at least. */
export function unitScale(unit: string): UnitScale {
  const key = unit.toLowerCase();
  return Object.hasOwn(scales, key) ? scales[key]! : { [key]: 1 };
}
