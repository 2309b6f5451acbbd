import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { RPCLink as SocketLink } from '@orpc/client/websocket';
import type { ContractRouterClient } from '@orpc/contract';
import { WebSocket } from 'ws';
import { wireOptions } from '#shared/api/large-value.ts';
import type { contract } from '#shared/api/contract.ts';
import { fixedClock } from '#shared/base/clock.ts';
import { countingIds } from '#shared/base/ids.ts';
import { createBackend, type Backend } from '#electron/backend/backend.ts';
import { createHandlers } from '#electron/backend/handlers/create-handlers.ts';
import { startWebHost, type WebHost } from '../web-host.ts';
import { serveOverPort } from './serve-over-port.ts';

type TestClient = ContractRouterClient<typeof contract>;

/** A client at one end of a wire, and a backend in a folder of its own at the other. */
export interface Wire {
  readonly client: TestClient;
  readonly home: string;
  /** Calls any path, also one that the contract does not have. */
  call(path: readonly string[], input: unknown): Promise<unknown>;
  /** Sends something that is no message of the contract. */
  sendRaw(message: string | Uint8Array): void;
  close(): Promise<void>;
}

/** Both wires of the contract, by name: every test of the contract runs over each. */
export const wires: Readonly<Record<string, () => Promise<Wire>>> = {
  MessagePort: portWire,
  WebSocket: socketWire,
};

/** A fresh backend on a folder that `close` deletes. */
export function testBackend(host: 'electron' | 'web'): {
  backend: Backend;
  home: string;
  close: () => void;
} {
  const home = mkdtempSync(path.join(tmpdir(), 'strata-test-'));
  const backend = createBackend({
    home,
    version: '0.0.0-test',
    host,
    clock: fixedClock('2026-01-01'),
    ids: countingIds('u'),
  });
  const close = () => {
    backend.close();
    rmSync(home, { recursive: true, force: true });
  };
  return { backend, home, close };
}

async function portWire(): Promise<Wire> {
  const { backend, home, close } = testBackend('electron');
  const { port1, port2 } = new MessageChannel();
  serveOverPort(port1, createHandlers(backend, { actor: 'ada', mayUsePaths: true }));
  const link = new PortLink({ port: port2, ...wireOptions });
  port2.start();
  return {
    client: createORPCClient<TestClient>(link),
    call: (way, input) => link.call(way, input, { context: {} }),
    home,
    sendRaw: (message) => port2.postMessage(message),
    close: async () => {
      port2.close();
      close();
    },
  };
}

async function socketWire(): Promise<Wire> {
  const { backend, home, close } = testBackend('web');
  const host = await startTestHost(backend, home);
  const cookie = await signIn(host);
  const socket = new WebSocket(`ws://127.0.0.1:${host.port}/api`, {
    headers: { cookie, origin: `http://127.0.0.1:${host.port}` },
  });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  // The types of `ws` and of a browser's socket differ in their events; what is used of them is the same.
  const websocket = socket as unknown as globalThis.WebSocket;
  const link = new SocketLink({ websocket, ...wireOptions });
  return {
    client: createORPCClient<TestClient>(link),
    call: (way, input) => link.call(way, input, { context: {} }),
    home,
    sendRaw: (message) => socket.send(message),
    close: async () => {
      await host.close();
      close();
    },
  };
}

/** A web host with one page, on any free port. */
export async function startTestHost(backend: Backend, home: string): Promise<WebHost> {
  const pages = path.join(home, 'pages');
  mkdirSync(path.join(pages, 'assets'), { recursive: true });
  writeFileSync(path.join(pages, 'index.html'), '<title>Strata</title>');
  writeFileSync(path.join(pages, 'assets/main.js'), 'export {};');
  const host = await startWebHost({ backend, pages, port: 0 });
  if (!host.ok) throw new Error(host.error.message);
  return host.value;
}

/** Opens the start address as a browser would; gives the cookie. */
export async function signIn(host: WebHost): Promise<string> {
  const response = await fetch(host.startAddress, { redirect: 'manual' });
  return response.headers.get('set-cookie')!.split(';')[0]!;
}
