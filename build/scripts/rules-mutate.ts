// npm run -s rules:mutate -- [--json] [--only MIS-01,LYR-09]: how well the fixtures of the book notice a changed rule.
import { parseArgs } from 'node:util';
import { mutateBook, type BookOutcome } from '#shared/rules/mutation/mutate-book.ts';

/** Below this share of noticed changes the run fails. */
const leastScore = 0.9;

const { values } = parseArgs({ options: { json: { type: 'boolean' }, only: { type: 'string' } } });
const outcome = mutateBook({
  ...(values.only === undefined ? {} : { only: values.only.split(',') }),
  onRule: ({ rule, mutants, killed }) => {
    if (values.json !== true) console.error(`${rule}: ${killed} of ${mutants}`);
  },
});
if (outcome.unknownIds.length > 0) {
  console.error(
    `rules:mutate: the book has no rule ${outcome.unknownIds.join(', ')}. Name rules of the book, such as MIS-01.`,
  );
  process.exit(2);
}
if (values.json === true) console.log(JSON.stringify(outcome, null, 2));
else tell(outcome);
if (outcome.score < leastScore || outcome.stale.length > 0) process.exitCode = 1;

function tell({ rules, mutants, killed, score, survivors, equivalent, stale }: BookOutcome): void {
  for (const { rule, says } of survivors) console.log(`survives  ${rule}  ${says}`);
  for (const { rule, says, because } of equivalent)
    console.log(`the same  ${rule}  ${says}\n          ${because}`);
  for (const { rule, says } of stale)
    console.log(
      `stale     ${rule}  ${says}: noticed or not there; take it off the list of equivalent ones`,
    );
  console.log(
    `${killed} of ${mutants} changes of ${rules} rules noticed (${(100 * score).toFixed(1)} %); ${equivalent.length} more change nothing.`,
  );
}
