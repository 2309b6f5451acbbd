/*
 * What rules about clusters that span sites need to know, as named sub-expressions (`let`).
 * Each may use those above it, so a rule takes them in this order.
 */

/** The sites that its members stand in. */
export const sites =
  "self.from('memberOf').reachAll('runsOn', 'mountedIn', 'locatedIn').ofKind('site')";

/** Whether its members are far enough apart for the round trip to matter: it is stated, or they stand in several sites. */
const spread = 'has(self.rttMs) || size(sites) >= 2';

/** The same for kinds that state themselves that they span sites. */
export const spreadOrSaid = `${spread} || (has(self.multiSite) && self.multiSite)`;
