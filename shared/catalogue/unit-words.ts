import { wordedTexts } from '#shared/words/worded.ts';

/** Units that are words; symbols such as GiB are the same in every language. */
const words: Readonly<Record<string, string>> = wordedTexts({
  cores: 'cores',
  users: 'users',
  days: 'days',
  years: 'years',
  hosts: 'hosts',
  ports: 'ports',
  sessions: 'sessions',
  machines: 'machines',
  layers: 'layers',
  applications: 'applications',
  votes: 'votes',
  servers: 'servers',
  networks: 'networks',
  members: 'members',
  consoles: 'consoles',
  bytes: 'bytes',
  'per host': 'per host',
  '% per year': '% per year',
  'per year': 'per year',
  'min per year': 'min per year',
  'h per year': 'h per year',
  'MWh per year': 'MWh per year',
  'money per year': 'money per year',
  'money per h': 'money per h',
  'money per TB': 'money per TB',
  'money per kW': 'money per kW',
  'money per core and year': 'money per core and year',
  'money per 16 cores': 'money per 16 cores',
  'money per core': 'money per core',
  'money per kWh': 'money per kWh',
});

/** A unit as it reads in the language spoken: "hosts", "GiB". */
export const unitWord = (unit: string): string =>
  Object.hasOwn(words, unit) ? words[unit]! : unit;
