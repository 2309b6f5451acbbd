import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setPatch } from '#shared/plan/change.ts';
import { deeds, mayDo, roles, type Deed, type Role } from '#shared/workshop/roles.ts';
import { dialled, testRoom, type RawGuest, type TestRoom } from './room-fixtures.ts';

let room: TestRoom;
beforeEach(async () => (room = await testRoom()));
afterEach(() => {
  vi.restoreAllMocks();
  room.close();
});

const renamed = (opId: string, to: string) => ({
  opId,
  label: 'Rename',
  change: [setPatch('component', 's1', 'name', 'Host 1', to)],
});

/** What somebody would send to do each deed. */
const asked: Readonly<Record<Deed, { readonly name: string; readonly params: object } | 'other'>> =
  {
    readPlan: 'other',
    point: 'other',
    editPlan: 'other',
    writeCards: { name: 'write-card', params: { topicId: 'cards', text: 'A card' } },
    vote: { name: 'vote', params: { topicId: 'dots', targetId: 'cost', value: 1 } },
    park: { name: 'park', params: { text: 'Later' } },
    groupCards: { name: 'group-cards', params: { topicId: 'open', ideaIds: ['i1'], title: 'G' } },
    recordDecision: {
      name: 'record',
      params: { kind: 'risk', text: 'R', detail: '', owner: '', components: [] },
    },
    leadAgenda: { name: 'go-to-step', params: { stepId: 'goals' } },
    leadTopics: { name: 'open-topic', params: { kind: 'fist', title: 'So?', dotsEach: 1 } },
    leadRoom: { name: 'lock-room', params: { locked: true } },
    leadPeople: { name: 'set-role', params: { participantId: 'lead', role: 'facilitator' } },
  };

const cells = roles.flatMap((role) =>
  deeds.flatMap((deed) => (asked[deed] === 'other' ? [] : [[role, deed] as const])),
);

test.each(cells)(
  'the host lets a %s do %s or refuses and names them, as the table says',
  async (role, deed) => {
    await prepareTopics();
    const token = await tokenOf(role);
    const guest = await room.enter(token);
    const act = asked[deed] as { name: string; params: { topicId?: string } };
    const params = withRealTopic(act.params);
    guest.send({ t: 'act', id: 1, name: act.name, params });
    const { error } = await guest.hear('acted');
    if (mayDo(role, deed)) expect(error).toBeUndefined();
    else {
      expect(error?.code).toBe('forbidden');
      expect(room.troubles()).toEqual([expect.stringContaining(`tried ${act.name}`)]);
    }
  },
);

test.each(roles.map((role) => [role]))(
  'a %s edits the plan only if the table says so',
  async (role) => {
    const guest = await room.enter(await tokenOf(role));
    guest.send({ t: 'push', ops: [renamed('o1', 'Mine')] });
    if (mayDo(role, 'editPlan')) {
      expect((await guest.hear('revisions')).revisions[0]?.opId).toBe('o1');
      return;
    }
    expect((await guest.hear('nack')).error.code).toBe('forbidden');
    guest.send({ t: 'step', id: 2, direction: 'undo' });
    expect((await guest.hear('stepped')).error?.code).toBe('forbidden');
    expect(room.room.plan.host.plan.component('s1')?.name).toBe('Host 1');
    expect(room.troubles()[0]).toContain('tried to edit the plan');
  },
);

test.each([
  ['no JSON', '{'],
  ['another kind of message', { t: 'destroy' }],
  ['a key too many', { t: 'step', id: 1, direction: 'undo', as: 'lead' }],
  [
    'a hostile key',
    '{"t":"push","ops":[{"opId":"a","label":"","change":[{"op":"set","table":"component","id":"s1","key":"__proto__","to":1}]}]}',
  ],
  [
    'a table that no plan has',
    {
      t: 'push',
      ops: [
        { opId: 'a', label: '', change: [{ op: 'set', table: 'users', id: 'x', key: 'name' }] },
      ],
    },
  ],
])('a guest who sends %s is cut off and named', async (_what, message) => {
  const { token } = await room.join('Mallory');
  const guest = await room.enter(token);
  guest.send(message);
  expect(await guest.ended).toBe(1008);
  expect(room.troubles()).toEqual(['Mallory sent something that no Strata sends']);
  expect(room.room.plan.host.seq).toBe(0);
});

test.each([
  ['at once', () => thrown()],
  ['later', () => Promise.reject(new Error('a mistake of ours'))],
])(
  'a guest with whose edit Strata makes a mistake %s is told, and so is the facilitator; the others go on',
  async (_when, commit) => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const [ada, grace] = [await entered('Ada'), await entered('Grace')];
    vi.spyOn(room.room.plan, 'commit').mockImplementationOnce(commit);
    ada.send({ t: 'push', ops: [renamed('o1', 'Mine')] });
    expect((await ada.hear('bye')).reason).toContain('Strata made a mistake');
    expect(await ada.ended).toBe(1008);
    expect(room.troubles()).toEqual(['Ada did something with which Strata made a mistake']);
    expect(told).toHaveBeenCalledOnce();
    grace.send({ t: 'push', ops: [renamed('o2', 'Ours')] });
    expect((await grace.hear('revisions')).revisions[0]?.opId).toBe('o2');
  },
);

const entered = async (name: string) => room.enter((await room.join(name)).token);

const thrown = (): never => {
  throw new Error('a mistake of ours');
};

test('a guest who floods is cut off and named; the others go on', async () => {
  const mallory = await room.enter((await room.join('Mallory')).token);
  const ada = await room.enter((await room.join('Ada')).token);
  for (let index = 0; index < 2000; index++) mallory.send({ t: 'point', at: {} });
  expect(await mallory.ended).toBe(1008);
  expect(room.troubles()).toEqual(['Mallory sent more messages than hands can make']);
  ada.send({ t: 'push', ops: [renamed('o1', 'Mine')] });
  expect((await ada.hear('revisions')).revisions).toHaveLength(1);
});

test('a message that is far too large is cut off and named', async () => {
  const guest = await room.enter((await room.join('Mallory')).token);
  guest.send(`"${'x'.repeat(2_100_000)}"`);
  await guest.ended;
  await expect
    .poll(() => room.troubles())
    .toEqual(['Mallory sent a message that is far too large']);
});

test('another role counts at once, on the line that is open', async () => {
  const ada = await room.enter((await room.join('Ada')).token);
  const set = (role: Role) =>
    room.room.act('lead', { name: 'set-role', params: { participantId: idOf('Ada'), role } });
  expect(set('voter').ok).toBe(true);
  ada.send({ t: 'push', ops: [renamed('o1', 'Mine')] });
  expect((await ada.hear('nack')).error.code).toBe('forbidden');
  expect(room.troubles()).toEqual(['Ada tried to edit the plan, which their role does not allow']);
  set('contributor');
  ada.send({ t: 'push', ops: [renamed('o2', 'Mine')] });
  expect((await ada.hear('revisions')).revisions).toMatchObject([{ opId: 'o2' }]);
});

test('a guest whose cursor is hidden is seen by nobody until it is shown again, and only whoever leads hides one', async () => {
  const ada = await room.enter((await room.join('Ada')).token);
  const bo = await room.enter((await room.join('Bo')).token);
  const mute = (muted: boolean) => ({ participantId: idOf('Ada'), muted });
  const lead = (muted: boolean) =>
    room.room.act('lead', { name: 'mute-participant', params: mute(muted) });
  const point = async (x: number) => {
    ada.send({ t: 'point', at: { cursor: { x, y: 0 } } });
    ada.send({ t: 'act', id: x, name: 'park', params: { text: `At ${x}` } });
    await ada.hear('acted');
  };
  await point(1);
  await expect
    .poll(() => pointsOf(bo))
    .toEqual([{}, { [idOf('Ada')]: { cursor: { x: 1, y: 0 } } }]);
  expect(lead(true).ok).toBe(true);
  await expect.poll(() => pointsOf(bo).at(-1)).toEqual({ [idOf('Ada')]: null });
  await point(2);
  expect(room.room.points.all).toEqual({});
  bo.send({ t: 'act', id: 1, name: 'mute-participant', params: mute(false) });
  expect((await bo.hear('acted')).error?.code).toBe('forbidden');
  expect(room.troubles()).toEqual([expect.stringContaining('Bo tried mute-participant')]);
  expect(
    room.room.act('lead', {
      name: 'mute-participant',
      params: { participantId: 'lead', muted: true },
    }),
  ).toMatchObject({ ok: false, error: { code: 'leads' } });
  lead(false);
  await point(3);
  expect(room.room.points.all).toEqual({ [idOf('Ada')]: { cursor: { x: 3, y: 0 } } });
});

test('a forged vote is refused and named: more dots than there are, and in the name of another', async () => {
  await prepareTopics();
  const guest = await room.enter((await room.join('Mallory', 'voter')).token);
  const dots = room.room.workshop.topics.find(({ kind }) => kind === 'goals')!.id;
  guest.send({
    t: 'act',
    id: 1,
    name: 'vote',
    params: { topicId: dots, targetId: 'cost', value: 9 },
  });
  expect((await guest.hear('acted')).error?.code).toBe('no-dots');
  const forged = { topicId: dots, targetId: 'cost', value: 1, participantId: 'lead' };
  guest.send({ t: 'act', id: 2, name: 'vote', params: forged });
  expect((await guest.hear('acted')).error?.code).toBe('garbage');
  expect(room.room.workshop.votes).toEqual([]);
  expect(room.troubles()).toEqual([expect.stringMatching(/^Mallory tried vote: /)]);
});

test('a token of nobody opens nothing, and a second hello on a line is refused and named', async () => {
  const stranger = await dialled(room.origin);
  stranger.send({ t: 'hello', proto: 1, token: 'guess', since: 0 });
  expect((await stranger.hear('bye')).reason).toContain('does not know you');
  await stranger.ended;
  const guest = await room.enter((await room.join('Mallory')).token);
  guest.send({ t: 'hello', proto: 1, token: room.lead.token, since: 0 });
  expect(await guest.ended).toBe(1008);
  expect(room.troubles()).toEqual(['Mallory came with a token of somebody else']);
});

test('nobody takes the name of somebody else or of the host', async () => {
  await room.join('Ada');
  for (const name of ['Ada', ' ada ', 'ADA', 'facilitator', 'Local', 'Strata'])
    expect((await room.join(name)).status, name).toBe(409);
});

test('five wrong codes and the address waits; the facilitator is told', async () => {
  for (let attempt = 0; attempt < 5; attempt++)
    expect((await room.join('Mallory', 'voter', 'AAAAAA')).status).toBe(403);
  expect((await room.join('Mallory', 'voter')).status).toBe(429);
  expect(room.troubles()).toEqual(['127.0.0.1 tried five wrong codes']);
});

test('nobody joins as a facilitator, a locked room takes nobody new, who was sent out stays out until let in again', async () => {
  expect((await room.join('Mallory', 'facilitator')).status).toBe(400);
  const { token } = await room.join('Ada');
  const ada = await room.enter(token);
  room.room.act('lead', { name: 'lock-room', params: { locked: true } });
  expect((await room.join('Late')).status).toBe(409);
  const gone = { participantId: idOf('Ada') };
  room.room.act('lead', { name: 'remove-participant', params: gone });
  expect((await ada.hear('bye')).reason).toContain('sent you out');
  const asked = () =>
    fetch(`${room.origin}/plan`, { headers: { Authorization: `Bearer ${token}` } });
  expect((await asked()).status).toBe(403);
  room.room.act('lead', { name: 'readmit-participant', params: gone });
  expect((await asked()).status).toBe(200);
  await room.enter(token);
});

const idOf = (name: string): string =>
  room.room.workshop.participants.find((one) => one.name === name)!.id;

/** All that somebody was told of where the others are. */
const pointsOf = ({ heard }: RawGuest) =>
  heard.flatMap((message) => (message.t === 'points' ? [message.at] : []));

async function prepareTopics(): Promise<void> {
  const lead = (name: string, params: object) => {
    const done = room.room.act('lead', { name, params });
    if (!done.ok) throw new Error(done.error.message);
  };
  lead('open-topic', { kind: 'cards', title: 'Cards', dotsEach: 3 });
  lead('open-topic', { kind: 'cards', title: 'Open', dotsEach: 3 });
  const open = room.room.workshop.topics[1]!.id;
  lead('write-card', { topicId: open, text: 'First' });
  lead('set-phase', { topicId: open, phase: 'open' });
  lead('open-topic', { kind: 'goals', title: 'Dots', dotsEach: 3 });
}

function withRealTopic(params: { topicId?: string; ideaIds?: string[] }): object {
  const [cards, open, dots] = room.room.workshop.topics;
  const ids: Readonly<Record<string, string>> = {
    cards: cards!.id,
    open: open!.id,
    dots: dots!.id,
  };
  if (params.topicId === undefined) return params;
  const ideas = params.ideaIds === undefined ? {} : { ideaIds: [room.room.workshop.ideas[0]!.id] };
  return { ...params, topicId: ids[params.topicId], ...ideas };
}

async function tokenOf(role: Role): Promise<string> {
  if (role === 'facilitator') return room.lead.token;
  return (await room.join('Guest', role)).token;
}
