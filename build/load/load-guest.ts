import { WebSocket } from 'ws';
import { joinedPlan, type JoinedPlan } from '#shared/workshop/joined-plan.ts';
import type { Revision } from '#shared/sync/protocol.ts';
import type { Change } from '#shared/plan/change.ts';
import { Replica } from '#shared/sync/replica.ts';
import { GuestClient, type GuestWorld } from '#shared/workshop/guest-client.ts';

/** A guest over a real socket, with a copy of the plan of its own. */
export class LoadGuest {
  readonly replica: Replica;
  readonly client: GuestClient;
  /** Operations that the host said are on disk. */
  readonly acked = new Set<string>();
  readonly #onRevision: (revision: Revision) => void;
  #sent = 0;
  readonly #name: string;

  constructor(
    link: string,
    joined: { readonly token: string; readonly name: string },
    plan: JoinedPlan,
    onRevision: (revision: Revision) => void,
  ) {
    this.#onRevision = onRevision;
    this.#name = joined.name;
    this.replica = new Replica(plan);
    const from = { token: joined.token, seq: plan.seq, sinceOp: plan.sinceOp };
    this.client = new GuestClient(from, worldOf(link), {
      revision: (revision) => {
        this.replica.receive(revision);
        this.#onRevision(revision);
      },
      message: () => undefined,
      online: () => undefined,
      resync: () => {
        throw new Error(`${joined.name} was asked to take the plan anew`);
      },
      ended: (reason) => console.error(`${joined.name} was sent away: ${reason}`),
    });
  }

  /** Makes an edit; gives its id. */
  edit(label: string, change: Change): string {
    const opId = `${this.#name}-${++this.#sent}`;
    const operation = { opId, label, change };
    this.replica.submit(operation);
    void this.client.push(operation).then((ack) => {
      if (!ack.ok) this.replica.refused(opId);
      else {
        this.acked.add(opId);
        if (ack.seq <= this.replica.seq) this.replica.refused(opId);
      }
    });
    return opId;
  }
}

/** Joins with the code, as the page does. */
export async function joinRoom(link: string, code: string, name: string) {
  const { origin } = new URL(link);
  const answer = await fetch(`${origin}/join`, {
    method: 'POST',
    headers: { Origin: origin, 'Content-Type': 'application/json' },
    body: JSON.stringify({ code, name, role: 'contributor' }),
  });
  if (!answer.ok) throw new Error(await answer.text());
  const { token } = (await answer.json()) as { token: string };
  return { token, name };
}

/** Fetches the plan that somebody who has joined may read. */
export async function fetchPlan(link: string, token: string) {
  const answer = await fetch(`${new URL(link).origin}/plan`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  if (!answer.ok) throw new Error(await answer.text());
  return joinedPlan(await answer.text());
}

const worldOf = (link: string): GuestWorld => ({
  dial: (on) => {
    const { origin, host } = new URL(link);
    const socket = new WebSocket(`ws://${host}/guest`, { headers: { origin } });
    socket.on('open', () => on.open());
    socket.on('message', (data: Buffer) => on.message(data.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => on.closed());
    return { send: (text) => socket.send(text), close: () => socket.close() };
  },
  later: (ms, act) => {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
});
