import { request, type IncomingMessage } from 'node:http';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { signIn, startTestHost, testBackend } from './wires/wire-fixtures.ts';
import { startWebHost, type WebHost } from './web-host.ts';

let world: ReturnType<typeof testBackend>;
let host: WebHost;
let origin: string;
beforeEach(async () => {
  world = testBackend('web');
  host = await startTestHost(world.backend, world.home);
  origin = `http://127.0.0.1:${host.port}`;
});
afterEach(async () => {
  await host.close();
  world.close();
});

/** A request as it is given: `fetch` would correct the path and the host. */
function ask(address: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{
    status: number;
    type: string | undefined;
    body: string;
    headers: IncomingMessage['headers'];
  }>((resolve, reject) => {
    const options = { host: '127.0.0.1', port: host.port, path: address, method, headers };
    const sent = request(options, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () =>
        resolve({
          status: response.statusCode!,
          type: response.headers['content-type'],
          body,
          headers: response.headers,
        }),
      );
    });
    sent.on('error', reject).end();
  });
}

const startPath = () => host.startAddress.slice(origin.length);

function dial(headers: Record<string, string>, address = '/api'): Promise<string> {
  const socket = new WebSocket(`ws://127.0.0.1:${host.port}${address}`, { headers });
  return new Promise((resolve) => {
    socket.on('open', () => {
      socket.terminate();
      resolve('open');
    });
    socket.on('error', (error) => resolve(error.message));
  });
}

test('the start address opens the workbench once; its token is dead after that', async () => {
  const first = await ask(startPath());
  expect([first.status, first.headers.location]).toEqual([303, '/']);
  expect(first.headers['set-cookie']![0]).toMatch(
    new RegExp(`^strata-${host.port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict$`),
  );
  expect(await ask(startPath())).toMatchObject({
    status: 403,
    body: 'Start Strata again and open the address that it prints: each address works once.\n',
  });
});

test('a start address may name the plan to open', async () => {
  const { status, headers } = await ask(`${startPath()}&plan=a%2Fb%0d%0aX`);
  expect([status, headers.location]).toEqual([303, '/?plan=a%2Fb%0D%0AX']);
});

test.each(['/start', '/start?token=', '/start?token=wrong'])(
  '%s does not use up the token',
  async (address) => {
    expect((await ask(address)).status).toBe(403);
    expect((await ask(startPath())).status).toBe(303);
  },
);

test('pages are served with their type, a content policy and no sniffing', async () => {
  const cookie = await signIn(host);
  const page = await ask('/', { cookie });
  expect([page.status, page.type, page.body]).toEqual([
    200,
    'text/html; charset=utf-8',
    '<title>Strata</title>',
  ]);
  expect(page.headers['content-security-policy']).toContain("default-src 'self'");
  expect(page.headers['x-content-type-options']).toBe('nosniff');
  expect((await ask('/assets/main.js', { cookie })).type).toBe('text/javascript; charset=utf-8');
});

test('nothing is served without the cookie', async () => {
  for (const cookie of ['', `strata-${host.port}=guess`, 'other=1']) {
    expect((await ask('/', { cookie })).status).toBe(403);
    expect((await ask('/assets/main.js', { cookie })).status).toBe(403);
  }
});

test('another host name is refused: a page that renames itself to this machine gets nothing', async () => {
  const cookie = await signIn(host);
  for (const name of ['evil.example', `evil.example:${host.port}`, '127.0.0.1', `127.0.0.1:1`]) {
    expect(await ask('/', { cookie, host: name })).toMatchObject({
      status: 403,
      body: 'This address is not the one that Strata printed.\n',
    });
    expect(await dial({ cookie, host: name, origin: `http://${name}` })).toContain('403');
  }
  expect((await ask('/', { cookie, host: `localhost:${host.port}` })).status).toBe(200);
});

test('another page is refused', async () => {
  const cookie = await signIn(host);
  for (const other of [
    'http://evil.example',
    'null',
    `https://127.0.0.1:${host.port}`,
    'http://127.0.0.1:1',
  ]) {
    expect((await ask('/', { cookie, origin: other })).status).toBe(403);
    expect(await dial({ cookie, origin: other })).toContain('403');
  }
});

test('the browser keeps what is named after its content, and asks again for the page itself', async () => {
  const cookie = await signIn(host);
  const kept = async (address: string) => (await ask(address, { cookie })).headers['cache-control'];
  expect(await kept('/assets/main.js')).toBe('private, max-age=31536000, immutable');
  expect(await kept('/')).toBe('no-cache');
});

test('a socket needs the cookie, the own page and the right address', async () => {
  const cookie = await signIn(host);
  expect(await dial({ cookie, origin })).toBe('open');
  expect(await dial({ origin })).toContain('403');
  expect(await dial({ cookie })).toContain('403');
  expect(await dial({ cookie, origin }, '/other')).toContain('403');
});

test('no path leads out of the pages, and no other method is answered', async () => {
  const cookie = await signIn(host);
  const outside = [
    '/../settings.json',
    '/..%2fsettings.json',
    '/%2e%2e/settings.json',
    '/%00.js',
    '/assets',
    '/gone.js',
  ];
  for (const address of outside) {
    expect((await ask(address, { cookie })).status, address).toBe(404);
  }
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    expect((await ask('/', { cookie }, method)).status).toBe(405);
  }
});

test('it listens on this machine only', async () => {
  expect(host.startAddress).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/start\?token=[\w-]{43}$/);
});

test('a port that is taken is refused with what to do', async () => {
  expect(
    await startWebHost({ backend: world.backend, pages: world.home, port: host.port }),
  ).toEqual({
    ok: false,
    error: {
      code: 'port-taken',
      message: `Port ${host.port} cannot be used on this machine. Choose another with --port.`,
    },
  });
});

test('closing ends open sockets and leaves plans as single files', async () => {
  const cookie = await signIn(host);
  const created = world.backend.library.create('Open', undefined);
  if (!created.ok) throw new Error(created.error.message);
  world.backend.library.host(created.value.id);
  const socket = new WebSocket(`ws://127.0.0.1:${host.port}/api`, { headers: { cookie, origin } });
  await new Promise((resolve) => socket.on('open', resolve));
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  await host.close();
  world.backend.close();
  expect(await closed).toBe(1001);
  const file = path.join(world.home, 'plans', 'open.strata');
  expect([file, `${file}-wal`, `${file}-lock`].map((name) => existsSync(name))).toEqual([
    true,
    false,
    false,
  ]);
});
