/** An order database, as a plan file says it. */
export const db = {
  id: 'db',
  kind: 'vm',
  name: 'Order DB',
  lane: 'processing',
  x: 0,
  y: 0,
  status: 'planned',
  facts: { vcpu: { value: 4, origin: 'typed' } },
};
export const host = { ...db, id: 'host', kind: 'hypervisor', name: 'esx01', facts: {} };
export const runsOn = { id: 'r1', kind: 'runsOn', from: 'db', to: 'host', facts: {} };

/** A plan file with the order database on its host, but for what is said. */
export const file = (more: Record<string, unknown>) =>
  JSON.stringify({
    format: 'strata-plan',
    version: 1,
    plan: { name: 'Hall 2', profile: 'enterprise' },
    components: [db, host],
    relations: [runsOn],
    ...more,
  });
