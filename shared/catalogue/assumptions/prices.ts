import type { AssumptionData } from '../assumption.ts';

const book = 'own knowledge of list and street prices in US dollars, 2026';

const price = (
  label: string,
  value: number,
  range: readonly [low: number, high: number],
  unit = 'money',
) => ({ label, unit, value, range, source: book }) as const satisfies AssumptionData;

/** The price book: what things cost where a plan states no price. Every price is a planning value with a date in its source, to be replaced by an offer. */
export const priceAssumptions = {
  // Hardware
  smallServerPrice: price('Server of up to 16 cores', 6_000, [3_000, 10_000]),
  mediumServerPrice: price('Server of 17 to 64 cores', 14_000, [8_000, 25_000]),
  largeServerPrice: price('Server of more than 64 cores', 30_000, [18_000, 60_000]),
  ftServerPrice: price('Fault-tolerant server', 45_000, [25_000, 90_000]),
  chassisPrice: price('Blade chassis', 20_000, [8_000, 40_000]),
  slowSwitchPrice: price('Switch of up to 10 Gbps a port', 4_000, [1_500, 10_000]),
  fastSwitchPrice: price('Switch of more than 10 Gbps a port', 15_000, [8_000, 35_000]),
  fcSwitchPrice: price('Fibre Channel switch', 12_000, [6_000, 30_000]),
  routerPrice: price('Router', 8_000, [2_000, 30_000]),
  firewallPrice: price('Firewall', 15_000, [4_000, 60_000]),
  loadBalancerPrice: price('Load balancer', 20_000, [8_000, 60_000]),
  arrayPrice: price('Storage array without disks', 40_000, [20_000, 100_000]),
  arrayTBPrice: price('Capacity of an array', 600, [300, 1_500], 'money per TB'),
  nasPrice: price('NAS without disks', 8_000, [2_000, 30_000]),
  nasTBPrice: price('Capacity of a NAS', 250, [80, 600], 'money per TB'),
  tapePrice: price('Tape library or object target', 12_000, [4_000, 40_000]),
  rackPrice: price('Rack', 2_000, [1_000, 4_000]),
  pduPrice: price('PDU', 800, [300, 2_000]),
  upsKWPrice: price('UPS', 600, [300, 1_200], 'money per kW'),
  generatorKWPrice: price('Generator', 500, [300, 1_000], 'money per kW'),
  coolingKWPrice: price('Cooling', 700, [400, 1_500], 'money per kW'),
  hardwareSupportPct: {
    label: 'Support of hardware',
    help: 'Of its price.',
    unit: '% per year',
    value: 12,
    range: [8, 20],
    source: book,
  },

  // Licences
  vmwareCorePrice: price('VMware subscription', 190, [50, 350], 'money per core and year'),
  windowsStandardPrice: price('Windows Server Standard', 1_176, [970, 1_300], 'money per 16 cores'),
  windowsDatacenterPrice: price(
    'Windows Server Datacenter',
    6_771,
    [5_900, 7_500],
    'money per 16 cores',
  ),
  coreLicencePrice: {
    label: 'Software licensed for every core it may run on',
    help: 'Oracle Database Enterprise Edition by list, 47 500 a processor, with the core factor of x86.',
    unit: 'money per core',
    value: 23_750,
    range: [8_750, 47_500],
    source: book,
  },
  coreLicenceSupportPct: {
    label: 'Support of such software',
    help: 'Of its price.',
    unit: '% per year',
    value: 22,
    range: [18, 22],
    source: book,
  },
  socketsPerServer: {
    label: 'Processors of a server',
    help: 'Where a server states its cores only. Licences have a minimum a processor.',
    unit: '',
    value: 2,
    range: [1, 4],
    source: 'own knowledge',
  },

  // Running
  energyPrice: {
    label: 'Energy',
    unit: 'money per kWh',
    value: 0.2,
    range: [0.08, 0.35],
    source: 'own knowledge, 2026',
  },
  rackSpacePrice: price(
    'Space and fixed services of a rack',
    3_000,
    [1_000, 12_000],
    'money per year',
  ),
  adminHoursPerHost: {
    label: 'Administration of a host',
    unit: 'h per year',
    value: 20,
    range: [8, 60],
    source: 'own knowledge',
  },
  adminHoursPerMachine: {
    label: 'Administration of a machine or container',
    unit: 'h per year',
    value: 4,
    range: [1, 12],
    source: 'own knowledge',
  },
  adminHoursPerDevice: {
    label: 'Administration of a network or storage device',
    unit: 'h per year',
    value: 8,
    range: [2, 24],
    source: 'own knowledge',
  },
  adminRate: price('An hour of administration', 60, [35, 120], 'money per h'),
} as const satisfies Readonly<Record<string, AssumptionData>>;
