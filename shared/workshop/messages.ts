import { z } from 'zod';
import { operationSchema } from '#shared/api/operation-schema.ts';
import type { Problem } from '#shared/base/result.ts';
import type { HistoryState, Operation, Revision, UndoReply } from '#shared/sync/protocol.ts';
import { frameSchema, presenceSchema } from './presence-schema.ts';
import type { Presence, Frame } from './presence.ts';
import type { PersonalView, PublicView } from './views.ts';
import type { Trouble } from './workshop.ts';

/** Raised when a guest and a host of different versions would not understand each other. */
export const protocolVersion = 1;

const count = z.int().min(0).max(Number.MAX_SAFE_INTEGER);
/** How many operations one message may carry: more is sent in parts. */
export const mostOperations = 100;

/** What a guest may send. Whatever is not of these forms is garbage. */
export const guestMessageSchema = z.discriminatedUnion('t', [
  z.strictObject({
    t: z.literal('hello'),
    proto: z.literal(protocolVersion),
    token: z.string().max(100),
    /** The newest revision that the guest has, and its operation: so that another history is noticed. */
    since: count,
    sinceOp: z.string().max(200).optional(),
    /** The scenario that the guest's plan is; absent for the main plan. */
    branch: count.optional(),
  }),
  z.strictObject({
    t: z.literal('push'),
    ops: z.array(operationSchema).min(1).max(mostOperations),
    /** The scenario that they were made on, which need not be the one that is shown now. */
    branch: count.optional(),
  }),
  z.strictObject({
    t: z.literal('step'),
    id: count,
    direction: z.enum(['undo', 'redo']),
    branch: count.optional(),
  }),
  z.strictObject({ t: z.literal('act'), id: count, name: z.string().max(40), params: z.unknown() }),
  z.strictObject({ t: z.literal('point'), at: presenceSchema }),
  z.strictObject({ t: z.literal('summon'), view: frameSchema }),
]);

export type GuestMessage =
  | {
      readonly t: 'hello';
      readonly proto: typeof protocolVersion;
      readonly token: string;
      readonly since: number;
      readonly sinceOp?: string | undefined;
      readonly branch?: number | undefined;
    }
  | {
      readonly t: 'push';
      readonly ops: readonly Operation[];
      readonly branch?: number | undefined;
    }
  | {
      readonly t: 'step';
      readonly id: number;
      readonly direction: 'undo' | 'redo';
      readonly branch?: number | undefined;
    }
  | { readonly t: 'act'; readonly id: number; readonly name: string; readonly params: unknown }
  | { readonly t: 'point'; readonly at: Presence }
  | { readonly t: 'summon'; readonly view: Frame };

/** What the host sends. */
export type HostMessage =
  | {
      readonly t: 'welcome';
      /** The participant that the token stands for. */
      readonly you: string;
      /** The newest revision: those up to it follow at once. */
      readonly seq: number;
      readonly now: number;
      readonly view: PublicView;
      readonly mine: PersonalView;
      readonly here: readonly string[];
      readonly history: HistoryState;
    }
  | { readonly t: 'revisions'; readonly revisions: readonly Revision[] }
  /** An operation that was on disk already, sent again. */
  | { readonly t: 'ack'; readonly opId: string; readonly seq: number }
  | { readonly t: 'nack'; readonly opId: string; readonly error: Problem }
  | {
      readonly t: 'stepped';
      readonly id: number;
      readonly reply?: UndoReply;
      readonly error?: Problem;
      readonly history: HistoryState;
    }
  | { readonly t: 'acted'; readonly id: number; readonly error?: Problem }
  /** The parts of the public view that are other than before, with the host's time. */
  | { readonly t: 'view'; readonly now: number; readonly changed: Partial<PublicView> }
  | { readonly t: 'mine'; readonly mine: PersonalView }
  | { readonly t: 'here'; readonly ids: readonly string[] }
  /** Who moved since the last time; null for somebody who left. */
  | { readonly t: 'points'; readonly at: Readonly<Record<string, Presence | null>> }
  | { readonly t: 'summon'; readonly by: string; readonly view: Frame }
  /** To facilitators only. */
  | { readonly t: 'troubles'; readonly troubles: readonly Trouble[] }
  /** The guest's plan is not the one that is shown, or its history not the host's: take the plan anew. */
  | { readonly t: 'resync' }
  | { readonly t: 'bye'; readonly reason: string };
