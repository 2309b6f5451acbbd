import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { WebSocket } from 'ws';
import { createBackend, type Backend } from '#electron/backend/backend.ts';
import { fixedClock } from '#shared/base/clock.ts';
import { countingIds } from '#shared/base/ids.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import type { HostMessage } from '#shared/workshop/messages.ts';
import type { OpenRoom } from '#shared/workshop/open-room.ts';
import type { Room } from '#electron/backend/workshop/room.ts';
import { roomServing } from './serve-room.ts';

/** A room on a port of this machine, round a plan with two hosts. */
export interface TestRoom {
  readonly opened: OpenRoom;
  readonly origin: string;
  readonly room: Room;
  readonly planId: string;
  readonly backend: Backend;
  readonly home: string;
  readonly lead: { readonly token: string };
  /** Joins as the page does; gives the token, or the status and sentence of the refusal. */
  join(
    name: string,
    role?: string,
    code?: string,
  ): Promise<{ token: string; status: number; text: string }>;
  /** A raw guest that has said hello. */
  enter(token: string): Promise<RawGuest>;
  /** Names and deeds that the facilitator was told. */
  troubles(): readonly string[];
  close(): void;
}

/** A socket that may say anything. */
export interface RawGuest {
  readonly heard: HostMessage[];
  readonly socket: WebSocket;
  send(message: unknown): void;
  /** Waits for a message of a kind that was not taken yet. */
  hear<Kind extends HostMessage['t']>(kind: Kind): Promise<Extract<HostMessage, { t: Kind }>>;
  /** Settles with the code when the host ends the line. */
  readonly ended: Promise<number>;
}

/** Opens a room for tests. */
export async function testRoom(
  given: { tls?: boolean; home?: string; planId?: string } = {},
): Promise<TestRoom> {
  const home = given.home ?? mkdtempSync(path.join(tmpdir(), 'strata-room-'));
  const pages = path.join(home, 'pages');
  mkdirSync(path.join(pages, 'assets'), { recursive: true });
  writeFileSync(path.join(pages, 'index.html'), '<title>Strata</title>');
  const backend = createBackend({
    home,
    version: '0.0.0-test',
    host: 'web',
    clock: fixedClock('2026-01-01'),
    ids: countingIds(`r${++made}-`),
    serveRoom: roomServing(pages),
  });
  const planId = given.planId ?? newPlan(backend);
  const order = { address: '127.0.0.1', port: 0, tls: given.tls ?? false };
  const opened = await backend.rooms.open(planId, order);
  if (!opened.ok) throw new Error(opened.error.message);
  const room = backend.rooms.of(planId)!;
  const { token } = room.people.admitFacilitator('lead', 'Facilitator');
  const { origin } = new URL(opened.value.link);
  return {
    opened: opened.value,
    origin,
    room,
    planId,
    backend,
    home,
    lead: { token },
    join: (name, role = 'contributor', code = opened.value.code) =>
      joined(origin, { code, name, role }),
    enter: (guest) => entered(origin, guest),
    troubles: () => room.workshop.troubles.map(({ name, what }) => `${name} ${what}`),
    close: () => {
      backend.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

let made = 0;

function newPlan(backend: Backend): string {
  const plan = drawSketch({
    name: 'Hall 2',
    parts: { s1: ['server', { name: 'Host 1' }], s2: ['server', { name: 'Host 2' }] },
  });
  const added = backend.library.add(plan);
  if (!added.ok) throw new Error(added.error.message);
  return added.value.id;
}

async function joined(origin: string, body: object) {
  const answer = await fetch(`${origin}/join`, {
    method: 'POST',
    headers: { Origin: origin, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  const token = answer.ok ? (JSON.parse(text) as { token: string }).token : '';
  return { token, status: answer.status, text: text.trim() };
}

/** Opens a socket to the room without a word. */
export async function dialled(
  origin: string,
  headers: Record<string, string> = { origin },
): Promise<RawGuest> {
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/guest`, { headers });
  const heard: HostMessage[] = [];
  const waiting: { kind: string; take: (message: HostMessage) => void }[] = [];
  socket.on('message', (data: Buffer) => {
    const message = JSON.parse(data.toString()) as HostMessage;
    const at = waiting.findIndex(({ kind }) => kind === message.t);
    if (at < 0) heard.push(message);
    else waiting.splice(at, 1)[0]!.take(message);
  });
  const ended = new Promise<number>((resolve) => socket.on('close', resolve));
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  socket.on('error', () => undefined);
  return {
    heard,
    socket,
    ended,
    send: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    hear: (kind) => {
      const at = heard.findIndex(({ t }) => t === kind);
      if (at >= 0) return Promise.resolve(heard.splice(at, 1)[0] as never);
      return new Promise((take) => waiting.push({ kind, take: take as never }));
    },
  };
}

async function entered(origin: string, token: string): Promise<RawGuest> {
  const guest = await dialled(origin);
  guest.send({ t: 'hello', proto: 1, token, since: 0 });
  await guest.hear('welcome');
  return guest;
}
