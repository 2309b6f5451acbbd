import { z } from 'zod';
import { textParam, titleParam } from './command-params.ts';

/** What may be said of a goal beside its kind and rank; null takes it back. */
export const goalDetails = {
  name: titleParam.optional(),
  statement: textParam.nullable().optional(),
  owner: textParam.nullable().optional(),
  target: z.number().min(0).nullable().optional(),
  unit: textParam.nullable().optional(),
  dots: z.int().min(0).nullable().optional(),
  /** Rank among the goals, 1 being the most important. */
  priority: z.int().min(1).optional(),
};
