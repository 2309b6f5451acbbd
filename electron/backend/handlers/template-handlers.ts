import { implement } from '@orpc/server';
import { contract } from '#shared/api/contract.ts';
import type { Backend } from '../backend.ts';
import { answer } from './answer.ts';

/** Methods about report templates that were saved. */
export function templateHandlers({ templates }: Backend) {
  const methods = implement(contract).templates;
  return {
    list: methods.list.handler(() => templates.list()),
    save: methods.save.handler(({ input }) => answer(templates.save(input))),
    rename: methods.rename.handler(({ input: { from, to } }) => answer(templates.rename(from, to))),
    remove: methods.remove.handler(({ input: { name } }) => answer(templates.remove(name))),
  };
}
