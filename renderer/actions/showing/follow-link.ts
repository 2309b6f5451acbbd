import type { RecordLink } from '#shared/plan/decision-record/decision-records.ts';
import { showDialog } from '#renderer/state/window/open-dialog.ts';
import { showTab } from '#renderer/state/window/panels.ts';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import { showRecord } from '#renderer/state/shown/shown-record.ts';
import { revealComponent } from './reveal-component.ts';
import { showFinding } from '../findings/show-finding.ts';

/** Goes to what a record speaks of; to nothing when that is gone. */
export function followLink(session: PlanSession, { to, id }: RecordLink): void {
  switch (to) {
    case 'component':
      if (session.plan.component(id) !== undefined) revealComponent(id);
      return;
    case 'goal':
      return showTab('goals');
    case 'rule':
      return showDialog({ name: 'rule', rule: id });
    case 'finding': {
      const finding = session.engine.finding(id);
      if (finding !== undefined) showFinding(finding);
      else showDialog({ name: 'rule', rule: id.split(' ')[0]! });
      return;
    }
    case 'requirement':
    case 'risk':
    case 'decision':
      if (session.plan.get(to, id) !== undefined) showRecord(to, id);
  }
}
