import type { PlanSketch, SketchFacts } from '#shared/plan/plan-sketch.ts';
import { each } from '../each-relation.ts';
import { joinedSketches } from '../joined-sketches.ts';
import { every } from './every.ts';

export interface MachineRoom {
  /** The id of the site; those of its feeds and UPS begin with it. */
  readonly id: string;
  readonly site: SketchFacts & { readonly name: string };
  /** What the names of its devices end with, where another site has such too. One short word: cards are narrow. */
  readonly mark?: string;
  /** One of the two feeds: volts, amps, phases. */
  readonly feed: SketchFacts;
  /** One of the two UPS, one behind each feed. */
  readonly ups: SketchFacts;
  /** Stands behind both feeds: carries all of it, cooling too, when the utility fails. */
  readonly generator?: SketchFacts;
  /** One of two cooling units, of which one suffices. */
  readonly cooling?: SketchFacts;
  /** One of the two strips of a rack. */
  readonly pdu: SketchFacts;
  readonly rack?: SketchFacts;
  /** What is mounted in each rack, from below. */
  readonly racks: Readonly<Record<string, readonly string[]>>;
  /** Pairs drawn as one device: one half in the first rack, one in the second, so that they are mounted in neither. */
  readonly pairs?: readonly string[];
}

const sides = ['A', 'B'] as const;
const of = (id: string, side: string) => `${id}-${side.toLowerCase()}`;

/** A site whose racks have power from two sides: feed, UPS and a strip of its own in each rack, for A and for B. */
export function machineRoom(room: MachineRoom): PlanSketch {
  const racks = Object.keys(room.racks);
  return joinedSketches(
    {
      parts: {
        [room.id]: ['site', room.site],
        ...every(racks, 'rack', (id) => ({ name: rackName(id), heightU: 42, ...room.rack })),
      },
      relations: each(racks, 'locatedIn', [room.id]),
    },
    ...sides.map((side) => powerOfSide(room, side)),
    ...racks.flatMap((rack) => rackOf(room, rack)),
    pairsOf(room, racks),
    ...(room.generator === undefined ? [] : [generatorOf(room, room.generator)]),
    ...(room.cooling === undefined ? [] : [coolingOf(room, room.cooling)]),
  );
}

/** "UPS A", "UPS A East". */
const named = ({ mark }: MachineRoom, name: string) =>
  mark === undefined ? name : `${name} ${mark}`;

const rackMark = (id: string) => id.replace(/^rack-/, '').toUpperCase();
const rackName = (id: string) => `Rack ${rackMark(id)}`;

function powerOfSide(room: MachineRoom, side: 'A' | 'B'): PlanSketch {
  const [feed, ups] = [of(`${room.id}-feed`, side), of(`${room.id}-ups`, side)];
  return {
    parts: {
      [feed]: ['powerFeed', { name: named(room, `Feed ${side}`), feedSide: side, ...room.feed }],
      [ups]: ['ups', { name: named(room, `UPS ${side}`), ...room.ups }],
    },
    relations: [[ups, 'poweredBy', feed], ...each([feed, ups], 'locatedIn', [room.id])],
  };
}

function rackOf(room: MachineRoom, rack: string): readonly PlanSketch[] {
  const devices = room.racks[rack] ?? [];
  const strips = sides.map((side) => of(`${rack}-pdu`, side));
  return [
    ...sides.map((side) => stripOf(room, rack, side)),
    {
      relations: [
        ...each(devices, 'poweredBy', strips),
        ...each(devices, 'mountedIn', [rack]),
        ...each(devices, 'locatedIn', [room.id]),
      ],
    },
  ];
}

function stripOf(room: MachineRoom, rack: string, side: 'A' | 'B'): PlanSketch {
  const strip = of(`${rack}-pdu`, side);
  return {
    parts: {
      // Upright beside the rails, where it takes no rack units.
      [strip]: [
        'pdu',
        { name: `PDU ${rackMark(rack)}-${side}`, feedSide: side, heightU: 0, ...room.pdu },
      ],
    },
    relations: [
      [strip, 'poweredBy', of(`${room.id}-ups`, side)],
      [strip, 'mountedIn', rack],
      [strip, 'locatedIn', room.id],
    ],
  };
}

function pairsOf({ id, pairs = [] }: MachineRoom, racks: readonly string[]): PlanSketch {
  const [first = '', second = first] = racks;
  return {
    relations: [
      ...each(pairs, 'poweredBy', [of(`${first}-pdu`, 'A'), of(`${second}-pdu`, 'B')]),
      ...each(pairs, 'locatedIn', [id]),
    ],
  };
}

const generatorOf = (room: MachineRoom, facts: SketchFacts): PlanSketch => ({
  parts: {
    [`${room.id}-generator`]: ['generator', { name: named(room, 'Generator'), ...facts }],
  },
  relations: [
    ...each(
      sides.map((side) => of(`${room.id}-feed`, side)),
      'poweredBy',
      [`${room.id}-generator`],
    ),
    [`${room.id}-generator`, 'locatedIn', room.id],
  ],
});

function coolingOf(room: MachineRoom, facts: SketchFacts): PlanSketch {
  const units = sides.map((side) => of(`${room.id}-cooling`, side));
  const feeds = sides.map((side) => of(`${room.id}-feed`, side));
  return {
    parts: every(units, 'coolingUnit', (id) => ({
      name: named(room, `Cooling ${id.slice(-1).toUpperCase()}`),
      ...facts,
    })),
    relations: [...each(units, 'poweredBy', feeds), ...each(units, 'locatedIn', [room.id])],
  };
}
