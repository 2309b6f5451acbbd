import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { statedNumber, statedOrAssumed } from '../sums/stated-number.ts';

/** Rack units that a part takes. A PDU that states none hangs beside them, as the book assumes. */
export const partHeight = (context: AnalysisContext, part: Component): Measured<number> =>
  part.kind === 'pdu'
    ? statedOrAssumed(part, 'heightU', context, 'pduHeightU')
    : statedNumber(part, 'heightU');
