import { implement } from '@orpc/server';
import { contract } from '#shared/api/contract.ts';
import type { Backend } from '../backend.ts';
import { answer, assertMayUsePaths } from './answer.ts';
import type { Caller } from './caller.ts';

/** Methods about plans as a whole. */
export function libraryHandlers({ library }: Backend, caller: Caller) {
  const methods = implement(contract).library;
  return {
    list: methods.list.handler(() => library.list()),
    recent: methods.recent.handler(() => library.recent()),
    starters: methods.starters.handler(() => library.starters()),
    create: methods.create.handler(({ input }) =>
      answer(library.create(input.name, input.starter)),
    ),
    openPath: methods.openPath.handler(({ input }) => {
      assertMayUsePaths(caller.mayUsePaths);
      return answer(library.openPath(input.path));
    }),
    addFile: methods.addFile.handler(async ({ input }) =>
      answer(await library.addFile(input.file)),
    ),
    rename: methods.rename.handler(async ({ input }) =>
      answer(await library.rename(input.planId, input.name, caller.actor)),
    ),
    duplicate: methods.duplicate.handler(async ({ input }) =>
      answer(await library.duplicate(input.planId)),
    ),
    trash: methods.trash.handler(({ input }) => answer(library.trash(input.planId))),
    trashed: methods.trashed.handler(() => library.trashed()),
    emptyTrash: methods.emptyTrash.handler(() => answer(library.emptyTrash())),
    restore: methods.restore.handler(({ input }) => answer(library.restore(input.trashedAs))),
  };
}
