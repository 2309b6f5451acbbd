import type { Revision } from '#shared/sync/protocol.ts';

/** What a plan host tells those who listen. */
export interface PlanListener {
  revision(revision: Revision): void;
  /** Scenarios or versions are not what they were. */
  scenariosChanged?(): void;
  closed(reason: string): void;
}
