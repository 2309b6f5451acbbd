import { article } from './article.ts';
import { branchOffice } from './branch-office.ts';
import { empty } from './empty.ts';
import { rightTools } from './right-tools/right-tools.ts';
import type { Starter } from './starter.ts';

/** The starter plans, in the order the home screen shows them. */
export const starters: readonly Starter[] = [article, rightTools, branchOffice, empty];
