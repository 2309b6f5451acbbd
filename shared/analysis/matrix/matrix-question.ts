import type { Question } from '../question.ts';
import { matrixOf, type CellFinding, type Matrix } from './matrix-of.ts';

/** Workloads by layers, with the findings of the rules as far as they concern them. */
export const matrixQuestion: Question<{ readonly findings: readonly CellFinding[] }, Matrix> = {
  answer: (context, { findings }) => matrixOf(context, findings),
};
