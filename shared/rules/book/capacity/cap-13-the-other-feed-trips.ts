import type { RuleData } from '#shared/rules/rule.ts';

/* The load limit of a feed or PDU holds the share of a breaker that long loads may use: a fact of it, else a planning value. */
export const theOtherFeedTrips = {
  id: 'CAP-13',
  version: 1,
  title: 'More power than may be drawn',
  layers: ['processing'],
  goals: ['availability'],
  severity: 'error',
  on: ['rack', 'room', 'pdu', 'powerFeed', 'generator'],
  let: {
    place: "self.kind == 'rack' || self.kind == 'room'",
    drawn: 'place ? self.powerDrawn : self.loadAfterFailure',
    limit: 'place ? self.powerLimitKW : self.loadLimit',
  },
  // A place without a limit of its own is limited by its feeds, which are judged too.
  when: "place ? has(self.powerLimitKW) : size(self.from('poweredBy')) > 0",
  assert: 'drawn <= limit',
  message:
    "${self.name} has to carry ${drawn}${place ? '' : ' once another feed fails'}, and ${limit} is its limit: ${place ? 'its breakers trip.' : 'then it trips as well, and both sides are dark.'}",
  highlight: ["self.from('poweredBy')"],
  docs: {
    why: 'With two power supplies, a device draws half of its power from each side. When one side fails the other carries all of it, at once. A side that is loaded to more than half of what it may carry is no second side. Breakers may be used for 80 % of their rating over hours (practice under the US electrical code); the share can be stated on each feed and PDU.',
    fix: 'Spread devices over more feeds, move some to another rack, or order stronger circuits.',
    waive:
      'When the power stated is that of a test that is never reached, and somebody has measured the load.',
    sources: ['4.8'],
  },
} as const satisfies RuleData;
