import type { KindData } from '../kind.ts';

/** Buildings, racks and power: they carry the layers and belong to none. */
export const facilityKinds = {
  site: { title: 'Site', plural: 'sites', family: 'Places', lane: 'facility', covers: false, icon: 'building-2', fields: ['location', 'availabilityPct', 'owner'], card: ['location', 'availabilityPct'], summary: 'A data center, computer room or branch that can be lost as a whole.' },
  room: { title: 'Room', plural: 'rooms', family: 'Places', lane: 'facility', covers: false, icon: 'door-open', fields: ['coolingKW', 'powerLimitKW', 'owner'], card: ['powerLimitKW'], summary: 'A room or hall inside a site.' },
  rack: { title: 'Rack', plural: 'racks', family: 'Places', lane: 'facility', covers: false, icon: 'rows-3', fields: ['heightU', 'powerLimitKW', 'coolingKW', 'maxWeightKg', 'owner'], card: ['heightU', 'powerLimitKW'], summary: 'A cabinet that devices are mounted in.' },
  powerFeed: { title: 'Power feed', plural: 'power feeds', family: 'Power and cooling', lane: 'facility', covers: false, icon: 'plug-zap', fields: ['feedSide', 'volts', 'amps', 'ratedKVA', 'availabilityPct'], card: ['feedSide', 'ratedKVA'], summary: 'One supply from the utility or from a panel, on side A or B.' },
  ups: { title: 'UPS', plural: 'UPS units', family: 'Power and cooling', lane: 'facility', covers: false, icon: 'battery-charging', fields: ['ratedKVA', 'ratedKW', 'runtimeMin', 'efficiencyPct', 'vendor', 'model', 'owner', 'supportEnd'], card: ['ratedKVA', 'runtimeMin'], summary: 'Carries the load until the generator runs.' },
  generator: { title: 'Generator', plural: 'generators', family: 'Power and cooling', lane: 'facility', covers: false, icon: 'fuel', fields: ['ratedKVA', 'ratedKW', 'startSec', 'owner'], card: ['ratedKVA', 'startSec'], summary: 'Makes power when the utility fails.' },
  pdu: { title: 'PDU', plural: 'PDUs', family: 'Power and cooling', lane: 'facility', covers: false, icon: 'plug', fields: ['feedSide', 'amps', 'volts', 'ports', 'vendor', 'model'], card: ['feedSide', 'amps'], summary: 'Distributes one feed to the devices of a rack.' },
  coolingUnit: { title: 'Cooling unit', plural: 'cooling units', family: 'Power and cooling', lane: 'facility', covers: false, icon: 'fan', fields: ['coolingKW', 'vendor', 'model'], card: ['coolingKW'], summary: 'Takes the heat out of a room.' },
} as const satisfies Readonly<Record<string, KindData>>;
