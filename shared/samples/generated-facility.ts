import type { Id } from '#shared/base/ids.ts';
import type { SampleSizes } from './sample-sizes.ts';
import type { SampleWriter } from './sample-writer.ts';

/** Racks with their pairs of PDUs and top-of-rack switches. */
interface GeneratedRack {
  readonly rack: Id;
  readonly pdus: readonly Id[];
  readonly switches: readonly Id[];
}

export interface GeneratedFacility {
  readonly sites: readonly Id[];
  readonly racks: readonly GeneratedRack[];
  readonly cores: readonly Id[];
}

/** Two sites with power on both sides, racks, and the physical network. */
export function generateFacility(writer: SampleWriter, sizes: SampleSizes): GeneratedFacility {
  const sites = writer.addMany(2, 'site', 'site', (index) => ({
    location: index === 0 ? 'Bremen' : 'Kassel',
    availabilityPct: 99.98,
    owner: 'Facility',
  }));
  const rooms = sites.map((site, index) =>
    located(
      writer,
      writer.add('room', `room-${index + 1}`, {
        coolingKW: 400,
        powerLimitKW: 350,
        owner: 'Facility',
      }),
      site,
    ),
  );
  const feeds = (['A', 'B'] as const).map((side) =>
    located(
      writer,
      writer.add('powerFeed', `feed-${side}`, { feedSide: side, ratedKVA: 800 }),
      sites[0]!,
    ),
  );
  const cores = writer.addMany(2, 'switch', 'core', () => ({
    switchRole: 'core',
    ports: 96,
    portGbps: 100,
    uplinks: 8,
    uplinkGbps: 100,
    psuCount: 2,
    typicalW: 900,
    heightU: 4,
    owner: 'Network',
  }));
  const racks = Array.from({ length: sizes.racks }, (_, index) =>
    generateRack(writer, index, { room: rooms[index % 2]!, feeds, cores }),
  );
  return { sites, racks, cores };
}

function located(writer: SampleWriter, id: Id, place: Id): Id {
  writer.relate(id, 'locatedIn', place);
  return id;
}

function generateRack(
  writer: SampleWriter,
  index: number,
  { room, feeds, cores }: { room: Id; feeds: readonly Id[]; cores: readonly Id[] },
): GeneratedRack {
  const name = `rack-${index + 1}`;
  const rack = located(
    writer,
    writer.add('rack', name, {
      heightU: 42,
      powerLimitKW: 12,
      maxWeightKg: 1200,
      owner: 'Facility',
    }),
    room,
  );
  const pdus = feeds.map((feed, side) => {
    const pdu = writer.add('pdu', `${name}-pdu-${side === 0 ? 'a' : 'b'}`, {
      feedSide: side === 0 ? 'A' : 'B',
      amps: 32,
      volts: 230,
      ports: 24,
    });
    writer.relate(pdu, 'poweredBy', feed);
    return pdu;
  });
  const switches = writer.addMany(2, 'switch', `${name}-tor`, () => ({
    switchRole: 'leaf',
    ports: 48,
    portGbps: 25,
    uplinks: 4,
    uplinkGbps: 100,
    psuCount: 2,
    typicalW: 350,
    heightU: 1,
    owner: 'Network',
  }));
  for (const leaf of switches) for (const core of cores) writer.relate(leaf, 'linksTo', core);
  for (const leaf of switches) writer.relate(leaf, 'mountedIn', rack);
  return { rack, pdus, switches };
}
