import path from 'node:path';
import { createBackend, type Backend } from '#electron/backend/backend.ts';
import { networkAddresses } from '#electron/backend/workshop/rooms.ts';
import { roomServing } from '#electron/host/room/serve-room.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { readableCode, type OpenRoom, type RoomOrder } from '#shared/workshop/open-room.ts';
import { builtPages } from '../built-pages.ts';
import { onlyArgument } from '../given.ts';
import type { Answer, CliWorld, Given, Job, Subcommand } from '../subcommand.ts';
import { t } from '#shared/words/t.ts';

const thisMachine = '127.0.0.1';

/** Holds a workshop round a plan, until it is stopped. */
export const serve: Subcommand = {
  usage: 'serve PLAN.strata [--lan] [--interface IP] [--port N] [--tls] [--home DIR]',
  summary: t`hold a workshop round a plan: guests join from any browser with a code`,
  details: [
    {
      says: t`Prints the address and code for guests, and an address for who leads. Ctrl-C closes it. When it ends in another way, the same command opens the same room again, and all who were in it come back by themselves.`,
    },
    {
      options: {
        lan: t`listen on the first network of this machine; without it on this machine only`,
        interface: t`listen on this address of this machine`,
        port: t`8443 unless told; 0 takes any free one`,
        tls: t`encrypt with a certificate made for it; its fingerprint is printed`,
        home: t`another data folder`,
      },
    },
  ],
  options: {
    lan: { type: 'boolean' },
    interface: { type: 'string' },
    port: { type: 'string' },
    tls: { type: 'boolean' },
    home: { type: 'string' },
  },
  prepare(given: Given): Result<Job> {
    const plan = onlyArgument(given, t`Say which PLAN to hold a workshop round.`);
    if (!plan.ok) return plan;
    const order = orderOf(given);
    if (!order.ok) return order;
    const { home } = given.values;
    return ok((world) =>
      hold(plan.value, order.value, typeof home === 'string' ? home : undefined, world),
    );
  },
};

function orderOf({ values }: Given): Result<RoomOrder> {
  const port = values['port'] === undefined ? 8443 : Number(values['port']);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return refuse(
      'usage',
      t`--port takes a number from 0 to 65535, not ${String(values['port'])}.`,
    );
  const known = networkAddresses();
  const asked = values['interface'];
  if (asked !== undefined && !known.some(({ address }) => address === asked)) {
    const there = known.map(({ address, name }) => `${address} (${name})`).join(', ');
    return refuse('usage', t`This machine has no address ${String(asked)}. It has ${there}.`);
  }
  const address =
    typeof asked === 'string'
      ? asked
      : values['lan'] === true
        ? (known[0]?.address ?? thisMachine)
        : thisMachine;
  return ok({ address, port, tls: values['tls'] === true });
}

async function hold(
  plan: string,
  order: RoomOrder,
  home: string | undefined,
  world: CliWorld,
): Promise<Result<Answer>> {
  const { stay } = world;
  if (stay === undefined) return refuse('no-stay', t`A workshop cannot be held from here.`);
  const pages = await builtPages();
  if (!pages.ok) return pages;
  const backend = createBackend({
    home: home === undefined ? world.home : path.resolve(world.folder, home),
    version: world.version,
    host: 'web',
    clock: world.clock,
    ids: world.ids,
    serveRoom: roomServing(pages.value),
  });
  try {
    const opened = await opening(backend, path.resolve(world.folder, plan), order, world);
    if (!opened.ok) return opened;
    for (const line of opened.value) stay.say(line);
    await stay.stopped();
    return ok({ text: `${t`The workshop is closed.`}\n`, exitCode: 0 });
  } finally {
    backend.close();
  }
}

async function opening(
  backend: Backend,
  file: string,
  order: RoomOrder,
  { ids }: CliWorld,
): Promise<Result<readonly string[]>> {
  const plan = backend.library.openPath(file);
  if (!plan.ok) return plan;
  const opened = await backend.rooms.open(plan.value.id, order);
  if (!opened.ok) return opened;
  const room = backend.rooms.of(plan.value.id)!;
  // Another id each time: after a crash the browser that led comes back with the token that it has.
  const { token } = room.people.admitFacilitator(ids.next(), t`Facilitator`);
  return ok(linesOf(plan.value.name, opened.value, token));
}

const linesOf = (name: string, opened: OpenRoom, token: string): readonly string[] => [
  t`The workshop on ${name} is open at ${opened.link}`,
  `Code: ${readableCode(opened.code)}`,
  t`Lead it at: ${opened.link}#lead=${token}`,
  ...(opened.fingerprint === undefined ? [] : [t`Fingerprint, SHA-256: ${opened.fingerprint}`]),
  t`Ctrl-C closes it.`,
];
