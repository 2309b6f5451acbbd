import { allAnalyses } from '#shared/analysis/all-analyses.ts';
import { allQuestions } from '#shared/analysis/all-questions.ts';
import type { Analysis, Published } from '#shared/analysis/analysis.ts';
import { analysisContext } from '#shared/analysis/analysis-context.ts';
import { Analyst } from '#shared/analysis/analyst.ts';
import type { LongWork, Question } from '#shared/analysis/question.ts';
import { invert, type Change } from '#shared/plan/change.ts';
import { Plan } from '#shared/plan/plan.ts';
import type { AnalysisReply, AnalysisRequest, WhatIf } from './analysis-messages.ts';
import { lightly } from './lightly.ts';

type Asked = AnalysisRequest & { is: 'ask' | 'what-if' };

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
  /** Asked, and neither answered nor cancelled. */
  readonly #open = new Set<number>();

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
        this.#open.delete(request.id);
        return;
      case 'ask':
      case 'what-if':
        this.#open.add(request.id);
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

  #publish(results: readonly Published[], started: number): void {
    this.#world.post({
      is: 'published',
      version: this.#version,
      results: lightly(results),
      ms: this.#world.now() - started,
    });
  }

  #answer(request: Asked): void {
    this.#catchUp();
    if (request.is === 'what-if') return this.#done(request.id, this.#whatIf(request.change));
    const question = this.#questions[request.name];
    if (question === undefined) throw new Error(`no question '${request.name}'`);
    const answer = question.answer(
      analysisContext(this.#plan, this.#today),
      request.params as never,
    );
    if (isLong(answer)) this.#goOn(request, answer, this.#version);
    else this.#done(request.id, answer);
  }

  #done(id: number, answer: unknown): void {
    this.#open.delete(id);
    this.#world.post({ is: 'answer', id, answer });
  }

  #whatIf(change: Change): WhatIf {
    if (this.#analyst === undefined) return { after: [], before: [] };
    this.#plan.apply(change);
    try {
      const { after, before } = this.#analyst.consider(change);
      return { after: lightly(after), before: lightly(before) };
    } finally {
      this.#plan.apply(invert(change));
    }
  }

  /** Runs long work for a while, and again when messages have been read. Of a plan that has changed meanwhile it begins anew. */
  #goOn(request: Asked, work: LongWork<unknown>, version: number): void {
    if (version !== this.#version) return this.#answer(request);
    const { id } = request;
    const until = this.#world.now() + sliceMs;
    for (;;) {
      const step = work.next();
      if (step.done === true) return this.#done(id, step.value);
      if (this.#world.now() < until) continue;
      this.#world.post({ is: 'progress', id, share: step.value });
      return this.#world.later(() => this.#guarded(id, () => this.#goOn(request, work, version)));
    }
  }

  /** What was cancelled before its turn is not begun, and what fails is told to the one who asked. */
  #guarded(id: number, work: () => void): void {
    if (!this.#open.has(id)) return;
    try {
      work();
    } catch (error) {
      this.#open.delete(id);
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

const isLong = (answer: unknown): answer is LongWork<unknown> =>
  typeof answer === 'object' && answer !== null && Symbol.iterator in answer && 'next' in answer;
