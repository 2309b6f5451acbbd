import { wordedTexts } from '#shared/words/worded.ts';

/** States, priorities and responses of what was recorded, as tables say them. */
export const recordStates = wordedTexts({
  proposed: 'proposed',
  accepted: 'accepted',
  rejected: 'rejected',
  deprecated: 'deprecated',
  superseded: 'superseded',
  must: 'must',
  should: 'should',
  could: 'could',
  avoid: 'avoid',
  reduce: 'reduce',
  transfer: 'transfer',
  accept: 'accept',
  open: 'open',
  started: 'started',
  done: 'done',
  dropped: 'dropped',
});
