import { ok, type Result } from '#shared/base/result.ts';
import { starters } from '#shared/starters/all-starters.ts';
import { noArguments } from '../given.ts';
import type { Answer, Given, Job, Subcommand } from '../subcommand.ts';
import { wrapped } from '../wrapped.ts';
import { t } from '#shared/words/t.ts';

/** Lists the plans that a new one may begin as. */
export const listStarters: Subcommand = {
  usage: 'starters [--json]',
  summary: t`list the plans that a new one may begin as`,
  details: [{ options: { json: t`id, title, description and size of each` } }],
  options: { json: { type: 'boolean' } },
  prepare(given: Given): Result<Job> {
    const none = noArguments(given);
    if (!none.ok) return none;
    return ok(() => ok(given.values['json'] === true ? asJson() : asText()));
  },
};

function asJson(): Answer {
  const list = starters.map((starter) => ({
    id: starter.id,
    title: starter.title,
    description: starter.description,
    components: starter.plan().size('component'),
  }));
  return { text: `${JSON.stringify(list, undefined, 2)}\n`, exitCode: 0 };
}

function asText(): Answer {
  const width = Math.max(...starters.map(({ id }) => id.length)) + 2;
  const lines = starters.map(({ id, title, description }) =>
    wrapped(`${title}. ${description}`, id.padEnd(width), ' '.repeat(width)),
  );
  return { text: `${lines.join('\n')}\n`, exitCode: 0 };
}
