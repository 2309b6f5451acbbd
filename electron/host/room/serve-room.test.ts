import { readFileSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { get as getSecure } from 'node:https';
import path from 'node:path';
import type { TLSSocket } from 'node:tls';
import { afterEach, expect, test } from 'vitest';
import { setPatch } from '#shared/plan/change.ts';
import { joinedPlan } from '#shared/workshop/joined-plan.ts';
import { dialled, testRoom, type TestRoom } from './room-fixtures.ts';

let room: TestRoom | undefined;
afterEach(() => room?.close());

const renamed = (opId: string, from: string, to: string) => ({
  opId,
  label: `Rename to ${to}`,
  change: [setPatch('component', 's1', 'name', from, to)],
});

test('a guest joins with the code as it was read from the wall, gets the plan, and hears what others do', async () => {
  room = await testRoom();
  const { code } = room.opened;
  const { token } = await room.join(
    'Ada',
    'contributor',
    ` ${code.slice(0, 4)}-${code.slice(4).toLowerCase()}`,
  );
  const answer = await fetch(`${room.origin}/plan`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  const me = JSON.parse(decodeURIComponent(answer.headers.get('strata-participant')!)) as object;
  expect(me).toMatchObject({ name: 'Ada', role: 'contributor' });
  const plan = joinedPlan(await answer.text());
  expect([plan.planId, plan.seq, plan.tables.component.length]).toEqual(['room', 0, 2]);
  const ada = await room.enter(token);
  const bo = await room.enter((await room.join('Bo')).token);
  ada.send({ t: 'push', ops: [renamed('o1', 'Host 1', 'Mine')] });
  const { revisions } = await bo.hear('revisions');
  expect(revisions).toMatchObject([{ seq: 1, opId: 'o1', actor: 'Ada' }]);
});

test('what is told to all arrives whole, however long it is', async () => {
  room = await testRoom();
  const ada = await room.enter((await room.join('Ada')).token);
  const bo = await room.enter((await room.join('Bo')).token);
  const notes = Array.from({ length: 8 }, (_, index) => `${index}${'ä'.repeat(9000)}`);
  const ops = notes.map((text, index) => ({
    opId: `o${index}`,
    label: 'Note',
    change: [setPatch('component', 's1', 'notes', notes[index - 1], text)],
  }));
  ada.send({ t: 'push', ops });
  const { revisions } = await bo.hear('revisions');
  expect(revisions.map(({ opId, change }) => ({ opId, label: 'Note', change }))).toEqual(ops);
});

test('each undoes their own, whatever the other did since', async () => {
  room = await testRoom();
  const ada = await room.enter((await room.join('Ada')).token);
  const bo = await room.enter((await room.join('Bo')).token);
  ada.send({ t: 'push', ops: [renamed('o1', 'Host 1', 'Mine')] });
  await bo.hear('revisions');
  bo.send({ t: 'step', id: 1, direction: 'undo' });
  expect(await bo.hear('stepped')).toMatchObject({ reply: { nothing: true }, history: {} });
  ada.send({ t: 'step', id: 1, direction: 'undo' });
  expect(await ada.hear('stepped')).toMatchObject({ history: { redo: 'Rename to Mine' } });
  expect(room.room.plan.host.plan.component('s1')?.name).toBe('Host 1');
});

test('votes and silent cards of others never leave the host before they are opened', async () => {
  room = await testRoom();
  const lead = (name: string, params: object) => room!.room.act('lead', { name, params });
  lead('open-topic', { kind: 'cards', title: 'Needs', dotsEach: 3 });
  const topicId = room.room.workshop.topics[0]!.id;
  const ada = await room.enter((await room.join('Ada', 'voter')).token);
  const bo = await room.enter((await room.join('Bo', 'voter')).token);
  ada.send({ t: 'act', id: 1, name: 'write-card', params: { topicId, text: 'Secret card' } });
  expect((await ada.hear('acted')).error).toBeUndefined();
  lead('open-topic', { kind: 'goals', title: 'Goals', dotsEach: 3 });
  const dots = room.room.workshop.topics[1]!.id;
  ada.send({
    t: 'act',
    id: 2,
    name: 'vote',
    params: { topicId: dots, targetId: 'security', value: 3 },
  });
  await ada.hear('acted');
  await pause();
  expect(JSON.stringify(bo.heard)).not.toMatch(/Secret card|"value":3/);
  ada.send({ t: 'act', id: 3, name: 'be-done', params: { topicId: dots, done: true } });
  bo.send({ t: 'act', id: 1, name: 'be-done', params: { topicId: dots, done: true } });
  await expect
    .poll(() => JSON.stringify(bo.heard))
    .toContain(`"tallies":[{"topicId":"${dots}","targetId":"security","total":3,"values":[3]}]`);
  lead('set-phase', { topicId, phase: 'open' });
  await expect.poll(() => JSON.stringify(bo.heard)).toContain('Secret card');
});

test('other pages, other host names, other ways and files outside are refused', async () => {
  room = await testRoom();
  const { port } = new URL(room.origin);
  const status = (address: string, headers: Record<string, string>, method = 'GET') =>
    new Promise<number>((resolve, reject) => {
      request({ host: '127.0.0.1', port, path: address, method, headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode!);
      })
        .on('error', reject)
        .end();
    });
  expect(await status('/room', {})).toBe(200);
  expect(await status('/', {})).toBe(303);
  expect(await status('/room', { host: `evil.example:${port}` })).toBe(403);
  expect(await status('/room', { origin: 'http://evil.example' })).toBe(403);
  expect(await status('/join', { origin: 'http://evil.example' }, 'POST')).toBe(403);
  expect(await status('/join', {}, 'POST')).toBe(403);
  expect(await status('/room', {}, 'DELETE')).toBe(405);
  expect(await status('/..%2fsettings.json', {})).toBe(404);
  expect(await status('/plan', {})).toBe(403);
  expect(await status('/plan', { authorization: 'Bearer guess' })).toBe(403);
  await expect(dialled(room.origin, { origin: 'http://evil.example' })).rejects.toThrow('403');
  await expect(dialled(room.origin, {})).rejects.toThrow('403');
});

test('a guest is refused in the language of their browser, whatever the host speaks', async () => {
  room = await testRoom();
  const { token } = await room.join('Ada', 'viewer');
  const refusal = async (headers: Record<string, string>): Promise<string> => {
    const body = JSON.stringify({ code: room!.opened.code, name: 'Ada', role: 'viewer' });
    const answer = await fetch(`${room!.origin}/join`, {
      method: 'POST',
      headers: { Origin: room!.origin, ...headers },
      body,
    });
    return (await answer.text()).trim();
  };
  const german = 'Hier heißt schon jemand Ada. Wählen Sie einen anderen Namen.';
  expect(await refusal({ 'Accept-Language': 'fr, de-AT;q=0.8, en;q=0.5' })).toBe(german);
  expect(await refusal({ 'Accept-Language': 'en', Cookie: 'a=b; strata.language=de' })).toBe(
    german,
  );
  expect(await refusal({})).toBe('Somebody here is called Ada. Choose another name.');

  const ada = await dialled(room.origin, { origin: room.origin, 'accept-language': 'de' });
  ada.send({ t: 'hello', proto: 1, token, since: 0 });
  await ada.hear('welcome');
  ada.send({ t: 'act', id: 1, name: 'lock-room', params: { locked: true } });
  expect((await ada.hear('acted')).error?.message).toBe(
    'Zuschauend: Das ist in dieser Rolle nicht erlaubt.',
  );
  expect(room.troubles()).toEqual(['Ada tried lock-room: A viewer may not do that.']);
});

test('with a certificate of its own the room tells the fingerprint that browsers show', async () => {
  room = await testRoom({ tls: true });
  const shown = await new Promise<string>((resolve, reject) => {
    getSecure(room!.opened.link, { rejectUnauthorized: false }, (answer) => {
      resolve((answer.socket as TLSSocket).getPeerCertificate().fingerprint256);
      answer.resume();
    }).on('error', reject);
  });
  expect(shown).toBe(room.opened.fingerprint);
  expect(room.opened.link).toMatch(/^https:\/\/127\.0\.0\.1:\d+\/room$/);
});

test('after a crash the same room stands again: code, port, tokens, cards and votes', async () => {
  room = await testRoom();
  const { token } = await room.join('Ada');
  room.room.act('lead', {
    name: 'open-topic',
    params: { kind: 'goals', title: 'Goals', dotsEach: 3 },
  });
  const before = room.room.workshop;
  const secrets = path.join(room.home, 'open-workshops', `${room.planId}.json`);
  const kept = readFileSync(secrets, 'utf8');
  expect(statSync(secrets).mode & 0o077).toBe(0);
  // What a crash leaves: the file as it is, and nobody who forgets the room.
  room.room.close('gone', true);
  room.backend.library.close();
  expect(readFileSync(secrets, 'utf8')).toBe(kept);
  const again = await testRoom({ home: room.home, planId: room.planId });
  expect({ ...again.opened }).toEqual(room.opened);
  expect(again.room.workshop.topics).toEqual(before.topics);
  const guest = await again.enter(token);
  guest.send({ t: 'push', ops: [renamed('o1', 'Host 1', 'Mine')] });
  expect((await guest.hear('revisions')).revisions).toHaveLength(1);
  again.close();
  room = undefined;
});

test('closing a workshop ends its tokens, stops its time and leaves what was written', async () => {
  room = await testRoom();
  const ada = await room.enter((await room.join('Ada')).token);
  ada.send({ t: 'act', id: 1, name: 'park', params: { text: 'Second site' } });
  await ada.hear('acted');
  room.room.act('lead', { name: 'start-timer', params: {} });
  expect(room.room.workshop.timer.startedAt).toBeTypeOf('number');
  room.backend.rooms.close(room.planId);
  expect((await ada.hear('bye')).reason).toContain('closed');
  expect(room.backend.rooms.leftOpen(room.planId)).toBeUndefined();
  const again = await room.backend.rooms.open(room.planId, {
    address: '127.0.0.1',
    port: 0,
    tls: false,
  });
  expect(again.ok && again.value.code).not.toBe(room.opened.code);
  const { workshop } = room.backend.rooms.of(room.planId)!;
  expect(workshop.notes.map(({ text }) => text)).toEqual(['Second site']);
  expect(workshop.timer.startedAt).toBeUndefined();
  expect(workshop.participants.map(({ tokenHash }) => tokenHash)).toEqual(['', '']);
});

test('operations sent again are done once, and acknowledged', async () => {
  room = await testRoom();
  const ada = await room.enter((await room.join('Ada')).token);
  ada.send({ t: 'push', ops: [renamed('o1', 'Host 1', 'Mine')] });
  await ada.hear('revisions');
  ada.send({ t: 'push', ops: [renamed('o1', 'Host 1', 'Mine')] });
  expect(await ada.hear('ack')).toEqual({ t: 'ack', opId: 'o1', seq: 1 });
  expect(room.room.plan.host.seq).toBe(1);
});

test('somebody whose history is not the host’s takes the plan anew', async () => {
  room = await testRoom();
  const { token } = await room.join('Ada');
  const guest = await dialled(room.origin);
  guest.send({ t: 'hello', proto: 1, token, since: 7, sinceOp: 'x' });
  expect(await guest.hear('resync')).toEqual({ t: 'resync' });
});

test('guests go along to the scenario that is shown: its plan, its undo, and what was under way is kept where it was made', async () => {
  room = await testRoom();
  const { scenarios } = room.room.plan.host;
  const made = scenarios.create({ name: 'Two halls', from: { branch: 0 } }, 'Facilitator');
  const branch = made.ok ? made.value.id : -1;
  const { token } = await room.join('Ada');
  const ada = await room.enter(token);
  ada.send({ t: 'push', ops: [renamed('o1', 'Host 1', 'Mine')] });
  await ada.hear('revisions');
  const shown = room.room.act('lead', { name: 'show-scenario', params: { branch } });
  expect(shown.ok).toBe(true);
  expect(await ada.hear('resync')).toEqual({ t: 'resync' });

  const headers = { Authorization: `Bearer ${token}` };
  const plan = joinedPlan(await (await fetch(`${room.origin}/plan`, { headers })).text());
  expect([plan.branch, plan.tables.component.map(({ name }) => name)]).toEqual([
    branch,
    ['Host 1', 'Host 2'],
  ]);
  const back = await dialled(room.origin);
  back.send({ t: 'hello', proto: 1, token, since: plan.seq, branch });
  expect((await back.hear('welcome')).view.shown.scenario).toEqual({
    id: branch,
    name: 'Two halls',
  });
  // On the main plan, while all are on the scenario: written there, acknowledged, told to nobody here.
  back.send({ t: 'push', ops: [renamed('o2', 'Mine', 'Yours')] });
  expect(await back.hear('ack')).toMatchObject({ opId: 'o2' });
  back.send({ t: 'step', id: 1, direction: 'undo' });
  expect((await back.hear('stepped')).error?.code).toBe('moved-on');
  back.send({ t: 'push', ops: [renamed('o3', 'Host 1', 'Hall host')], branch });
  expect((await back.hear('revisions')).revisions).toMatchObject([{ opId: 'o3', branch }]);
  back.send({ t: 'step', id: 2, direction: 'undo', branch });
  expect(await back.hear('stepped')).toMatchObject({ history: { redo: 'Rename to Hall host' } });
  const main = room.room.plan.host.on(0);
  expect(main.ok && main.value.plan.component('s1')?.name).toBe('Yours');
  expect(back.heard.filter(({ t }) => t === 'nack')).toEqual([]);
});

test('a scenario that is renamed is called so at once; one that is put away or deleted takes all back to the main plan', async () => {
  room = await testRoom();
  const { scenarios } = room.room.plan.host;
  const show = (branch: number) =>
    room!.room.act('lead', { name: 'show-scenario', params: { branch } });
  const make = (name: string) => {
    const made = scenarios.create({ name, from: { branch: 0 } }, 'Facilitator');
    if (!made.ok) throw new Error(made.error.message);
    return made.value.id;
  };
  const [first, second] = [make('Two halls'), make('One hall')];
  show(first);
  scenarios.change(first, { name: 'Three halls' });
  expect(room.room.workshop.shown.scenario?.name).toBe('Three halls');
  scenarios.change(first, { isArchived: true });
  expect([room.room.workshop.shown.scenario, room.room.plan.host.branch]).toEqual([undefined, 0]);
  expect(show(first).ok).toBe(false);
  show(second);
  scenarios.remove(second);
  expect([room.room.workshop.shown.scenario, room.room.plan.host.branch]).toEqual([undefined, 0]);
});

/** Longer than views and revisions are gathered. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 250));
