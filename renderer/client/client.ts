import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '#shared/api/contract.ts';
import type { RecentPlan } from '#shared/api/summaries.ts';
import type { WindowRequest } from '#shared/api/window-request.ts';
import type { Ack, Operation, PlanEvent, UndoReply } from '#shared/sync/protocol.ts';

/** The backend, as the renderer sees it: the same over both wires. */
export type StrataClient = ContractRouterClient<typeof contract>;

/** What an open plan needs of whoever keeps it: the host itself, or the line of a guest. */
export interface PlanKeeper {
  readonly plan: {
    commit(input: {
      readonly planId: string;
      readonly operations: Operation[];
    }): Promise<readonly Ack[]>;
    watch(
      input: { readonly planId: string; readonly since: number },
      options: { readonly signal: AbortSignal },
    ): Promise<AsyncIterable<PlanEvent>>;
    undo(input: { readonly planId: string }): Promise<UndoReply>;
    redo(input: { readonly planId: string }): Promise<UndoReply>;
  };
}

/** What the desktop shell adds; absent in a browser. Set by electron/preload. */
export interface DesktopBridge {
  /** Asks for the port to the plan host; it arrives as the window message `strata:port`. */
  requestPort(): void;
  /** The path of a file that was dropped or chosen, so that it can be opened where it lies. */
  pathOf(file: File): string;
  /** Asks where to save; undefined when the person cancels. */
  chooseSavePath(suggestedName: string): Promise<string | undefined>;
  /** Asks for a file to open; undefined when the person cancels. */
  chooseOpenPath(): Promise<string | undefined>;
  /** How large the interface is drawn: 1 is its own size. */
  setZoom(factor: number): void;
  /** Puts the plans that were opened last into the menu. */
  showRecent(plans: readonly RecentPlan[]): void;
  /** Menu entries, plans and files opened from the desktop arrive here. */
  onRequest(listener: (request: WindowRequest) => void): void;
}

declare global {
  interface Window {
    readonly strataDesktop?: DesktopBridge;
  }
}
