import type { FieldName } from '#shared/catalogue/fields.ts';
import type { Component } from '#shared/plan/records.ts';
import type { Input } from '../measured.ts';
import { linkInput, type Link } from './links.ts';

/** Whether something about the ends of a link matches; undefined when not enough is stated. */
export interface LinkMatch {
  readonly matches?: boolean;
  readonly used: readonly Input[];
  readonly missing: readonly Input[];
}

/** Speed, medium and frame size of a link, each compared where something is stated of it. */
export const linkMatches = (link: Link): readonly LinkMatch[] => [
  speedMatch(link),
  mediumMatch(link),
  frameMatch(link),
];

const nothing: LinkMatch = { used: [], missing: [] };

/** A stated fact with where it is stated. */
interface Stated<Value> {
  readonly value: Value;
  readonly input: Input;
}

/**
 * A link that states its speed matches ends that reach it: faster ports go slower. One that does not needs a speed that both ends have, as port or
 * uplink.
 */
function speedMatch(link: Link): LinkMatch {
  const own = hasOwnAdapters(link);
  const ends = [link.self, link.other].map((end) => ({
    end,
    speeds: numbers(end, speedsOf(end, own)),
  }));
  const stated = link.relation.facts.speedGbps?.value;
  const used = ends.flatMap(({ speeds }) => speeds.map(({ input }) => input));
  if (typeof stated === 'number') {
    const slow = ends.some(
      ({ speeds }) => speeds.length > 0 && speeds.every(({ value }) => value < stated),
    );
    return { matches: !slow, used: [linkInput(link.self, 'speedGbps'), ...used], missing: [] };
  }
  const [a, b] = ends;
  if (a!.speeds.length === 0 && b!.speeds.length === 0) return nothing;
  const blank = ends.find(
    ({ speeds, end }) => speeds.length === 0 && speedsOf(end, own).length > 0,
  );
  if (blank !== undefined)
    return {
      used,
      missing: [{ component: blank.end.id, field: speedsOf(blank.end, own)[0]! }],
    };
  if (a!.speeds.length === 0 || b!.speeds.length === 0) return nothing;
  return {
    matches: a!.speeds.some(({ value }) => b!.speeds.some((other) => other.value === value)),
    used,
    missing: [],
  };
}

const isFibre = ({ self, other }: Link): boolean =>
  [self, other].some(({ kind }) => kind === 'fcSwitch');

/** Whether a server has other adapters for it than those for Ethernet: for Fibre Channel, InfiniBand. */
function hasOwnAdapters(link: Link): boolean {
  const medium = link.relation.facts.medium?.value;
  return isFibre(link) || (medium !== undefined && medium !== 'ethernet');
}

function speedsOf({ kind }: Component, ownAdapters: boolean): readonly FieldName[] {
  switch (kind) {
    case 'server':
    case 'ftServer':
      return ownAdapters ? [] : ['nicGbps'];
    case 'switch':
    case 'router':
    case 'loadBalancer':
      return ['portGbps', 'uplinkGbps'];
    case 'fcSwitch':
    case 'array':
    case 'nas':
    case 'firewall':
      return ['portGbps'];
    default:
      return [];
  }
}

/** Fibre Channel switches speak only that; switches, routers, NAS and firewalls do not. */
function mediumMatch(link: Link): LinkMatch {
  const { relation, self, other } = link;
  const stated = relation.facts.medium?.value;
  const fibre = isFibre(link);
  const network = [self, other].some(({ kind }) => networkOnly.includes(kind));
  if (fibre && network) return { matches: false, used: [], missing: [] };
  if (typeof stated !== 'string') return nothing;
  const used = [linkInput(self, 'medium')];
  return { matches: stated === 'fc' ? !network : !fibre, used, missing: [] };
}

const networkOnly: readonly string[] = [
  'switch',
  'router',
  'firewall',
  'loadBalancer',
  'nas',
  'uplink',
];

/** No frame may be larger than what either end takes, and ends that state different sizes do not match. */
function frameMatch({ relation, self, other }: Link): LinkMatch {
  const ends = [...numbers(self, ['mtu']), ...numbers(other, ['mtu'])];
  const stated = relation.facts.mtu?.value;
  const link: readonly Stated<number>[] =
    typeof stated === 'number' ? [{ value: stated, input: linkInput(self, 'mtu') }] : [];
  const all = [...link, ...ends];
  if (all.length < 2) return nothing;
  return {
    matches: all.every(({ value }) => value === all[0]!.value),
    used: all.map(({ input }) => input),
    missing: [],
  };
}

function numbers(component: Component, fields: readonly FieldName[]): readonly Stated<number>[] {
  return fields.flatMap((field) => {
    const value = component.facts[field]?.value;
    return typeof value === 'number' ? [{ value, input: { component: component.id, field } }] : [];
  });
}
