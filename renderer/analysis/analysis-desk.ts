import type { Published } from '#shared/analysis/analysis.ts';
import type { AnswerOf, ParamsOf, QuestionName } from '#shared/analysis/all-questions.ts';
import type { Change } from '#shared/plan/change.ts';
import { rowsOfPlan } from '#shared/plan/plan-rows.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { AnalysisReply, AnalysisRequest, WhatIf } from './analysis-messages.ts';
import { PendingAnswers, type AskOptions } from './pending-answers.ts';
import { planInParts } from './plan-in-parts.ts';

/** The side of a worker that the window sees. */
export interface AnalysisPort {
  post(request: AnalysisRequest): void;
  listen(listener: (reply: AnalysisReply) => void): void;
  close(): void;
}

/** New results, and which version of the plan they are about. */
type OnPublished = (results: readonly Published[], version: number, ms: number) => void;

/** Where the window has things worked out: hands the plan to the worker bit by bit, tells it of changes, asks it questions. */
export class AnalysisDesk {
  readonly #port: AnalysisPort;
  readonly #answers = new PendingAnswers();
  /** Changes made while the plan is handed over; undefined afterwards. */
  #held: { readonly change: Change; readonly version: number }[] | undefined = [];
  #heldAsks: AnalysisRequest[] = [];
  #isClosed = false;

  /** `onBroken` is told, in words, when the measures can no longer be worked out. */
  constructor(port: AnalysisPort, onPublished: OnPublished, onBroken: (why: string) => void) {
    this.#port = port;
    port.listen((reply) => {
      if (reply.is === 'published') onPublished(reply.results, reply.version, reply.ms);
      else if (reply.is === 'broken') onBroken(reply.message);
      else this.#answers.take(reply);
    });
  }

  /** Hands the plan over as it is now; the window stays free meanwhile. */
  async open(plan: PlanView, version: number, today: string): Promise<void> {
    const tables = rowsOfPlan(plan);
    this.#port.post({ is: 'begin', meta: plan.meta, today });
    for (const change of planInParts(tables)) {
      this.#port.post({ is: 'part', change });
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (this.#isClosed) return;
    }
    this.#port.post({ is: 'complete', version });
    for (const held of this.#held ?? []) this.#port.post({ is: 'change', ...held });
    for (const asked of this.#heldAsks) this.#port.post(asked);
    this.#held = undefined;
    this.#heldAsks = [];
  }

  /** Tells of a change that the plan has taken in. */
  change(change: Change, version: number): void {
    if (this.#held === undefined) this.#port.post({ is: 'change', change, version });
    else this.#held.push({ change, version });
  }

  /** Asks a question about the plan as it is. Rejects when it is cancelled or fails. */
  ask<Name extends QuestionName>(
    name: Name,
    params: ParamsOf<Name>,
    options: AskOptions = {},
  ): Promise<AnswerOf<Name>> {
    return this.#asked((id) => ({ is: 'ask', id, name, params }), options) as Promise<
      AnswerOf<Name>
    >;
  }

  /** What the measures would be after a change, and what they are. */
  whatIf(change: Change, options: AskOptions = {}): Promise<WhatIf> {
    return this.#asked((id) => ({ is: 'what-if', id, change }), options) as Promise<WhatIf>;
  }

  close(): void {
    this.#isClosed = true;
    this.#answers.cancelAll();
    this.#port.close();
  }

  #asked(request: (id: number) => AnalysisRequest, options: AskOptions): Promise<unknown> {
    return this.#answers.wait(
      (id) => {
        if (this.#held === undefined) this.#port.post(request(id));
        else this.#heldAsks.push(request(id));
      },
      (id) => this.#port.post({ is: 'cancel', id }),
      options,
    );
  }
}
