import { describe, expect, test } from 'vitest';
import { addPatch, setPatch } from '#shared/plan/change.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import type { Waiver } from '#shared/plan/records.ts';
import { ruleSetting } from '#shared/plan/setting-name.ts';
import { waiverExpired } from '#shared/rules/book/waivers/wvr-02-waiver-expired.ts';
import { waiverWithoutFinding } from '#shared/rules/book/waivers/wvr-01-waiver-without-finding.ts';
import type { RuleData } from '#shared/rules/rule.ts';
import { createEngine } from './engine.ts';

const judging: RuleData = {
  id: 'TST-01',
  version: 1,
  title: 'For tests',
  layers: ['processing'],
  severity: 'error',
  on: ['vm'],
  assert: 'self.ramGiB >= 8',
  message: '${self.name}.',
  docs: { why: '', fix: '', waive: '', sources: [] },
};

const engineOn = () =>
  createEngine(
    drawSketch({
      parts: { small: ['vm', { ramGiB: 4 }], large: ['vm', { ramGiB: 64 }], blank: ['vm'] },
    }),
    [judging, waiverWithoutFinding, waiverExpired],
    { today: '2026-01-01' },
  );

const waived = (id: string, more: Partial<Waiver>) =>
  addPatch('waiver', {
    id,
    rule: 'TST-01',
    subject: 'small',
    reason: 'Accepted',
    waivedOn: '2025-06-01',
    ...more,
  });

const fact = (value: number) => ({ value, origin: 'typed' });

describe('A waiver', () => {
  test('is listed with what became of it', () => {
    const engine = engineOn();
    engine.apply([
      waived('holds', {}),
      waived('reopened', { fingerprint: 'small.ramGiB=5' }),
      waived('unused', { subject: 'large' }),
      waived('gone', { subject: 'nobody' }),
      waived('no-rule', { rule: 'OLD-01' }),
      waived('cannot-tell', { subject: 'blank' }),
      waived('expired', { until: '2025-12-31' }),
    ]);
    expect(engine.result().waivers.map(({ waiver, state }) => [waiver.id, state])).toEqual([
      ['cannot-tell', 'cannot-tell'],
      ['expired', 'expired'],
      ['gone', 'unused'],
      ['holds', 'holds'],
      ['no-rule', 'unused'],
      ['reopened', 'reopened'],
      ['unused', 'unused'],
    ]);
    expect(engine.findingsOf('plan').map(({ message }) => message)).toEqual([
      'Waivers that waive nothing: OLD-01 on small, TST-01 on a component that is gone and TST-01 on large. They would hide a fault of the same kind that comes later.',
      'Waivers past their day: TST-01 on small. They hold nothing back any more, so what they accepted has to be decided again.',
    ]);
  });

  test('is reported as unused in the very change that mends its fault, and no more when the fault is back', () => {
    const engine = engineOn();
    engine.apply([waived('w', {})]);
    const mended = engine.apply([setPatch('component', 'small', 'facts.ramGiB', fact(4), fact(8))]);
    expect([mended.added.map(({ key }) => key), mended.waivedRemoved]).toEqual([
      ['WVR-01 plan'],
      ['TST-01 small'],
    ]);
    const back = engine.apply([setPatch('component', 'small', 'facts.ramGiB', fact(8), fact(4))]);
    expect([back.removed, back.waivedAdded]).toEqual([['WVR-01 plan'], ['TST-01 small']]);
  });

  test('is not called unused while its rule is off', () => {
    const engine = engineOn();
    engine.apply([waived('w', {})]);
    const setting = { id: ruleSetting('TST-01', 'off'), value: true, setOn: '2026-01-01' };
    const { added } = engine.apply([addPatch('setting', setting)]);
    expect([added, engine.waivers().map(({ state }) => state)]).toEqual([[], ['rule-off']]);
  });

  test('is reported on the day after its last', () => {
    const engine = engineOn();
    engine.apply([waived('w', { until: '2026-02-01' })]);
    expect(engine.setToday('2026-02-01').added).toEqual([]);
    expect(engine.setToday('2026-02-02').added.map(({ key }) => key)).toEqual([
      'TST-01 small',
      'WVR-02 plan',
    ]);
  });

  test('of a report about waivers is no reason for another', () => {
    const engine = engineOn();
    engine.apply([waived('w', { subject: 'large' })]);
    engine.apply([waived('accepted', { rule: 'WVR-01', subject: 'plan' })]);
    expect(engine.result().waived.map(({ key }) => key)).toEqual(['WVR-01 plan']);
    expect(engine.waivers().map(({ state }) => state)).toEqual(['holds', 'unused']);
  });
});
