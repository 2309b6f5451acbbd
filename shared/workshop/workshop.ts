import type { Id } from '#shared/base/ids.ts';
import type { Layer } from '#shared/catalogue/layers.ts';
import { defaultAgenda } from './default-agenda.ts';
import type { Role } from './roles.ts';
import type { Timer } from './timer.ts';

/** Somebody who joined, under the name and role that the room knows. */
export interface Participant {
  readonly id: Id;
  readonly name: string;
  readonly role: Role;
  /** SHA-256 of the token, as hex. Never leaves the host. */
  readonly tokenHash: string;
  readonly joinedAt: number;
  /** Sent away: the token no longer opens the room. */
  readonly removed: boolean;
  /** Where they point and what they chose is not told to the others. */
  readonly muted: boolean;
}

/** What a step of the agenda brings with it. */
export type StepKind = 'talk' | 'cards' | 'votes' | 'walk' | 'options' | 'drill' | 'decide';

export interface AgendaStep {
  readonly id: Id;
  readonly title: string;
  readonly minutes: number;
  readonly kind: StepKind;
}

/**
 * Something the room thinks about together. `cards`: written silently, then open to be grouped, then given dots.
 * `goals`: dots on the goals of the catalogue. `fist`: zero to five fingers for one sentence.
 */
export type TopicKind = 'cards' | 'goals' | 'fist';
/** Votes leave the host in `revealed` and never before; cards of others in any phase but `silent`. */
type TopicPhase = 'silent' | 'open' | 'voting' | 'revealed';

export interface Topic {
  readonly id: Id;
  readonly kind: TopicKind;
  readonly title: string;
  readonly phase: TopicPhase;
  readonly dotsEach: number;
  /** Once they are open, votes carry the names of who gave them: told before anybody votes. Others never do. */
  readonly named: boolean;
}

/** A card that somebody wrote on a topic. */
export interface Idea {
  readonly id: Id;
  readonly topicId: Id;
  readonly authorId: Id;
  readonly text: string;
  readonly groupId?: Id;
}

/** Cards that mean the same, under one name. */
export interface IdeaGroup {
  readonly id: Id;
  readonly topicId: Id;
  readonly title: string;
}

/** Dots of one person on one thing, or the fingers of one person. */
export interface Vote {
  readonly topicId: Id;
  readonly targetId: Id;
  readonly participantId: Id;
  readonly value: number;
}

/** That somebody is done with a topic. */
export interface Done {
  readonly topicId: Id;
  readonly participantId: Id;
}

/** What the room wrote down: a decision, a risk, an action, or a matter for another day. */
export type NoteKind = 'decision' | 'risk' | 'action' | 'parked';

export interface Note {
  readonly id: Id;
  readonly kind: NoteKind;
  readonly text: string;
  /** Why, for a decision; how, for an action. */
  readonly detail: string;
  /** Who decides, owns or does it; empty when nobody yet. */
  readonly owner: string;
  readonly authorId: Id;
  readonly at: number;
  readonly components: readonly Id[];
}

/** Somebody was refused: what they tried, in words for the facilitator. */
export interface Trouble {
  readonly id: Id;
  readonly participantId: Id;
  readonly name: string;
  readonly what: string;
  readonly at: number;
}

/** A scenario as a room knows it. */
export interface RoomScenario {
  /** 0 for the main plan. */
  readonly id: number;
  readonly name: string;
}

/** What the facilitator shows the room. */
export interface Shown {
  /** The scenario that all are on; absent while it is the main plan. */
  readonly scenario?: RoomScenario | undefined;
  readonly isLocked: boolean;
  /** Whether findings are seen by all; the facilitator always sees them. */
  readonly findings: boolean;
  readonly stepId: Id | undefined;
  readonly topicId: Id | undefined;
  readonly layer: Layer | undefined;
  /** The prompt card that lies open, by its own id. */
  readonly cardId: string | undefined;
  /** Components that fail together. */
  readonly drill: readonly Id[];
}

/** All that a workshop is beside its plan. Kept in the plan file, so that a crash of the host loses nothing. */
export interface Workshop {
  readonly shown: Shown;
  readonly timer: Timer;
  readonly agenda: readonly AgendaStep[];
  readonly participants: readonly Participant[];
  readonly topics: readonly Topic[];
  readonly ideas: readonly Idea[];
  readonly groups: readonly IdeaGroup[];
  readonly votes: readonly Vote[];
  readonly done: readonly Done[];
  readonly notes: readonly Note[];
  readonly troubles: readonly Trouble[];
}

/** A workshop that has not begun, with the usual agenda. */
export const newWorkshop = (): Workshop => ({
  shown: {
    isLocked: false,
    findings: false,
    stepId: undefined,
    topicId: undefined,
    layer: undefined,
    cardId: undefined,
    drill: [],
  },
  timer: { leftMs: 0 },
  agenda: defaultAgenda(),
  participants: [],
  topics: [],
  ideas: [],
  groups: [],
  votes: [],
  done: [],
  notes: [],
  troubles: [],
});
