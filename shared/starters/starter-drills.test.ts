import { describe, expect, it } from 'vitest';
import { analysisContext } from '#shared/analysis/analysis-context.ts';
import { drill } from '#shared/analysis/drill/drill.ts';
import { matrixOf } from '#shared/analysis/matrix/matrix-of.ts';
import { fitOf } from '#shared/analysis/fit/fit-of.ts';
import { starters } from './all-starters.ts';
import { article } from './article.ts';
import { branchOffice } from './branch-office.ts';
import { rightTools } from './right-tools/right-tools.ts';
import type { Starter } from './starter.ts';
import { stretched } from './stretched.ts';

/*
 * Worked out by hand from the drawings: what becomes of each service when something fails. Services that are not named are
 * untouched. Degraded must never be called normal (openDCIM #684).
 */

const contextOf = (starter: Starter) => analysisContext(starter.plan(), '2026-11-22');

function touchedBy(
  starter: Starter,
  ...failed: readonly string[]
): Readonly<Record<string, string>> {
  const { services } = drill(contextOf(starter), failed);
  return Object.fromEntries(
    services
      .filter(({ outcome }) => outcome !== 'untouched')
      .map(({ service, outcome, time }) => [
        service,
        time?.value === undefined ? outcome : `${outcome} ${time.value} s`,
      ]),
  );
}

describe('the article’s plan: machines that only move', () => {
  // On esx-01: the order database, two of ten web servers that run at half their load, files and print.
  it('loses the order database and the office with esx-01, and two of ten web servers', () => {
    expect(touchedBy(article, 'esx-01')).toEqual({
      orders: 'stops',
      office: 'stops',
      shop: 'degraded',
    });
  });

  // On xen-02: reports (office), two web servers, a test machine, fax (office).
  it('loses development and the office with xen-02', () => {
    expect(touchedBy(article, 'xen-02')).toEqual({
      development: 'stops',
      office: 'stops',
      shop: 'degraded',
    });
  });

  it('is told that its order database becomes right with restart and three minutes', () => {
    const machines = fitOf(contextOf(article), 'orders')!.forms.find(
      ({ form }) => form === 'vmSoftware',
    )!;
    expect([machines.present, machines.verdict, machines.counterfactual?.says]).toEqual([
      true,
      'doesNotFit',
      'Your choice becomes right if recovery time ≥ 180 s and HA restart is on.',
    ]);
    expect(fitOf(contextOf(article), 'orders')!.forms[0]?.form).toBe('highAvailability');
  });

  it('has processing planned for every workload, and nothing else', () => {
    expect(matrixOf(contextOf(article), []).settled).toEqual({
      access: 0,
      application: 0,
      processing: 5,
      network: 0,
      storage: 0,
      security: 0,
      management: 0,
    });
  });
});

describe('the right tools', () => {
  // On pve-01: CRM, and the mail server of the office services. Two minutes, then boot and start.
  it('starts the machines of pve-01 on the other two hosts', () => {
    expect(touchedBy(rightTools, 'pve-01')).toEqual({
      crm: 'restarts 270 s',
      services: 'restarts 270 s',
    });
  });

  // The shop waits for its database.
  it('fails the order database over in 30 s', () => {
    expect(touchedBy(rightTools, 'db-01')).toEqual({
      orders: 'restarts 30 s',
      shop: 'restarts 30 s',
    });
  });

  // Two of six web servers at half their load; a test machine of development, which nothing restarts.
  it('keeps the shop without part-01, and loses a machine of development', () => {
    expect(touchedBy(rightTools, 'part-01')).toEqual({ development: 'stops', shop: 'degraded' });
  });

  it('goes on with one feed, and with one switch', () => {
    const everything = {
      crm: 'degraded',
      development: 'degraded',
      orders: 'degraded',
      services: 'degraded',
      shop: 'degraded',
    };
    expect(touchedBy(rightTools, 'feed-a')).toEqual(everything);
    expect(touchedBy(rightTools, 'switch-a')).toEqual(everything);
  });

  it('stops with both feeds', () => {
    expect(new Set(Object.values(touchedBy(rightTools, 'feed-a', 'feed-b')))).toEqual(
      new Set(['stops']),
    );
  });

  it('goes on without its manager, which nobody needs to work', () => {
    expect(touchedBy(rightTools, 'manager')).toEqual({});
  });

  it('uses a form that fits for every workload', () => {
    const context = contextOf(rightTools);
    for (const workload of ['orders', 'shop', 'crm', 'services', 'development'])
      for (const { form, present, verdict } of fitOf(context, workload)!.forms)
        if (present) expect([workload, form, verdict]).toEqual([workload, form, 'fits']);
  });
});

describe('the branch office', () => {
  // Files and telephones on host-01, sales on host-02; the disks are mirrored, so sales stands on one half.
  it('starts files and telephones on the other server', () => {
    expect(touchedBy(branchOffice, 'host-01')).toEqual({
      files: 'restarts 270 s',
      phones: 'restarts 270 s',
      sales: 'degraded',
    });
  });

  it('goes on without the witness, with nothing left to lose', () => {
    expect(touchedBy(branchOffice, 'witness')).toEqual({
      files: 'degraded',
      phones: 'degraded',
      sales: 'degraded',
    });
  });

  // One vote of three is left: no majority, so nothing starts again. What runs on host-02 goes on there.
  it('cannot start anything again with a server and the witness gone', () => {
    expect(touchedBy(branchOffice, 'host-01', 'witness')).toEqual({
      files: 'stops',
      phones: 'stops',
      sales: 'degraded',
    });
  });
});

describe('two sites as one', () => {
  it.each(['east', 'west'])(
    'starts everything on the other site without %s, and loses nothing',
    (site) => {
      expect(touchedBy(stretched, site)).toEqual({
        payments: 'restarts 180 s',
        records: 'restarts 180 s',
        office: 'restarts 180 s',
      });
    },
  );
});

const ready = starters.filter(({ id }) => id !== 'article' && id !== 'empty');
const failing = new Set<string>([
  'server',
  'hypervisor',
  'switch',
  'fcSwitch',
  'rack',
  'powerFeed',
  'ups',
  'pdu',
  'generator',
]);

describe.each(ready.map((starter) => [starter.id, starter] as const))('%s', (id, starter) => {
  const context = contextOf(starter);
  const components = [...context.plan.all('component')];

  it('uses a form that fits for every workload', () => {
    const wrong = components
      .filter(({ kind }) => kind === 'workload')
      .flatMap((workload) => fitOf(context, workload.id)!.forms.map((fit) => ({ workload, fit })))
      .filter(({ fit }) => fit.present && fit.verdict !== 'fits')
      .map(({ workload, fit }) => `${workload.id}: ${fit.form} ${fit.verdict}`);
    expect(wrong).toEqual([]);
  });

  // Arrays have two controllers and are not counted as one thing. The one rack of the small business is its story.
  it('goes on with what matters whichever one thing fails', () => {
    const critical = new Set(
      components.filter(({ facts }) => Number(facts.criticality?.value) <= 2).map((one) => one.id),
    );
    const stops = components
      .filter(({ kind }) => failing.has(kind))
      .flatMap((part) =>
        drill(context, [part.id])
          .services.filter(({ service, outcome }) => critical.has(service) && outcome === 'stops')
          .map(({ service }) => `${part.id} stops ${service}`),
      );
    expect(stops).toEqual(id === 'small-business' ? ['rack-1 stops erp'] : []);
  });
});
