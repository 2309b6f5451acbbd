import { article } from './article.ts';
import { empty } from './empty.ts';
import type { Starter } from './starter.ts';

/** The starter plans, in the order the home screen shows them. */
export const starters: readonly Starter[] = [article, empty];
