import { allAnalyses } from '#shared/analysis/all-analyses.ts';
import { allQuestions } from '#shared/analysis/all-questions.ts';
import type { Analysis, Published } from '#shared/analysis/analysis.ts';
import { analysisContext } from '#shared/analysis/analysis-context.ts';
import { Analyst } from '#shared/analysis/analyst.ts';
import type { LongWork, Question } from '#shared/analysis/question.ts';
import { invert, type Change } from '#shared/plan/change.ts';
import { Plan } from '#shared/plan/plan.ts';
import type { AnalysisReply, AnalysisRequest, WhatIf } from './analysis-messages.ts';

/** What the service needs of where it runs. */
interface ServiceWorld {
  post(reply: AnalysisReply): void;
  /** Runs it once the messages that wait have been read. */
  later(work: () => void): void;
  now(): number;
}

/** So long does work go on before messages are read again, in ms. */
const sliceMs = 30;

/**
 * Works out measures and answers questions about its own copy of a plan. Changes that arrive together are worked out
 * together; long work lets messages in between, so that it can be cancelled.
 */
export class AnalysisService {
  readonly #world: ServiceWorld;
  readonly #analyses: readonly Analysis[];
  readonly #questions: Readonly<Record<string, Question<never, unknown>>>;
  #plan = new Plan();
  #today = '';
  #analyst: Analyst | undefined;
  #waiting: Change[number][] = [];
  #version = 0;
  #isDue = false;
  readonly #cancelled = new Set<number>();

  constructor(
    world: ServiceWorld,
    analyses: readonly Analysis[] = allAnalyses,
    questions: Readonly<Record<string, Question<never, unknown>>> = allQuestions,
  ) {
    this.#world = world;
    this.#analyses = analyses;
    this.#questions = questions;
  }

  /** Takes one message in. */
  take(request: AnalysisRequest): void {
    switch (request.is) {
      case 'begin':
        this.#plan = new Plan(request.meta);
        this.#today = request.today;
        return;
      case 'part':
        return this.#plan.apply(request.change);
      case 'complete':
        this.#version = request.version;
        return this.#orBroken(() => this.#start());
      case 'change':
        return this.#change(request.change, request.version);
      case 'cancel':
        this.#cancelled.add(request.id);
        return;
      case 'ask':
      case 'what-if':
        return this.#world.later(() => this.#guarded(request.id, () => this.#answer(request)));
    }
  }

  #start(): void {
    const started = this.#world.now();
    this.#analyst = new Analyst(this.#plan, this.#analyses, this.#today);
    this.#publish([...this.#analyst.all()], started);
  }

  #change(change: Change, version: number): void {
    this.#plan.apply(change);
    this.#version = version;
    this.#waiting.push(...change);
    if (this.#isDue) return;
    this.#isDue = true;
    this.#world.later(() => this.#orBroken(() => this.#catchUp()));
  }

  /** Works out what the waiting changes touched. */
  #catchUp(): void {
    this.#isDue = false;
    if (this.#waiting.length === 0 || this.#analyst === undefined) return;
    const started = this.#world.now();
    const change = this.#waiting;
    this.#waiting = [];
    this.#publish(this.#analyst.apply(change), started);
  }

  /** Inputs that were used are many and seldom looked at: they are told when somebody asks. */
  #publish(results: readonly Published[], started: number): void {
    this.#world.post({
      is: 'published',
      version: this.#version,
      results: results.map(lightly),
      ms: this.#world.now() - started,
    });
  }

  #answer(request: AnalysisRequest & { is: 'ask' | 'what-if' }): void {
    this.#catchUp();
    if (request.is === 'what-if') {
      const answer = this.#whatIf(request.change);
      return this.#world.post({ is: 'answer', id: request.id, answer });
    }
    const question = this.#questions[request.name];
    if (question === undefined) throw new Error(`no question '${request.name}'`);
    const answer = question.answer(
      analysisContext(this.#plan, this.#today),
      request.params as never,
    );
    if (isLong(answer)) this.#goOn(request.id, answer);
    else this.#world.post({ is: 'answer', id: request.id, answer });
  }

  #whatIf(change: Change): WhatIf {
    const analyst = this.#analyst;
    if (analyst === undefined) return { after: [], before: [] };
    this.#plan.apply(change);
    try {
      const after = analyst.apply(change).map(lightly);
      return { after, before: this.#takenBack(change, analyst) };
    } catch (error) {
      this.#takenBack(change, analyst);
      throw error;
    }
  }

  #takenBack(change: Change, analyst: Analyst): readonly Published[] {
    const back = invert(change);
    this.#plan.apply(back);
    return analyst.apply(back).map(lightly);
  }

  /** Runs long work for a while, and again when messages have been read. */
  #goOn(id: number, work: LongWork<unknown>): void {
    if (this.#cancelled.delete(id)) return;
    const until = this.#world.now() + sliceMs;
    for (;;) {
      const step = work.next();
      if (step.done === true) return this.#world.post({ is: 'answer', id, answer: step.value });
      if (this.#world.now() < until) continue;
      this.#world.post({ is: 'progress', id, share: step.value });
      return this.#world.later(() => this.#guarded(id, () => this.#goOn(id, work)));
    }
  }

  #guarded(id: number, work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#world.post({ is: 'failed', id, message: messageOf(error) });
    }
  }

  #orBroken(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#world.post({ is: 'broken', message: messageOf(error) });
    }
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

const lightly = ({ subject, measure, result }: Published): Published => ({
  subject,
  measure,
  result: { ...result, used: [] },
});

const isLong = (answer: unknown): answer is LongWork<unknown> =>
  typeof answer === 'object' && answer !== null && Symbol.iterator in answer && 'next' in answer;
