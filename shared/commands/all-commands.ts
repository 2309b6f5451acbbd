import type { z } from 'zod';
import { addComponent } from './add-component.ts';
import { addGoal } from './add-goal.ts';
import { addStatement } from './add-statement.ts';
import { addTechnology } from './add-technology.ts';
import { applyEdits } from './apply-edits.ts';
import { declareLayerNotNeeded } from './declare-layer-not-needed.ts';
import { duplicateComponents } from './duplicate-components.ts';
import { moveComponents } from './move-components.ts';
import { orderGoals } from './order-goals.ts';
import { pasteFragment } from './paste-fragment.ts';
import { placeInside } from './place-inside.ts';
import { relate } from './relate.ts';
import { removeComponents } from './remove-components.ts';
import { removeGoal } from './remove-goal.ts';
import { removeTechnology } from './remove-technology.ts';
import { renameComponent } from './rename-component.ts';
import { reopenFinding } from './reopen-finding.ts';
import { setComponentDetails } from './set-component-details.ts';
import { setFacts } from './set-facts.ts';
import { setGoal } from './set-goal.ts';
import { setPlanDetails } from './set-plan-details.ts';
import { setRelationFacts } from './set-relation-facts.ts';
import { setTechnology } from './set-technology.ts';
import { unrelate } from './unrelate.ts';
import { waiveFinding } from './waive-finding.ts';
import { withdrawDeclaration } from './withdraw-declaration.ts';

/** Everything a person can do to a plan, by name. */
export const allCommands = {
  'add-component': addComponent,
  'remove-components': removeComponents,
  'rename-component': renameComponent,
  'set-technology': setTechnology,
  'set-facts': setFacts,
  'set-component-details': setComponentDetails,
  'move-components': moveComponents,
  'place-inside': placeInside,
  relate,
  unrelate,
  'set-relation-facts': setRelationFacts,
  'duplicate-components': duplicateComponents,
  'paste-fragment': pasteFragment,
  'add-goal': addGoal,
  'set-goal': setGoal,
  'remove-goal': removeGoal,
  'order-goals': orderGoals,
  'add-statement': addStatement,
  'declare-layer-not-needed': declareLayerNotNeeded,
  'withdraw-declaration': withdrawDeclaration,
  'waive-finding': waiveFinding,
  'reopen-finding': reopenFinding,
  'add-technology': addTechnology,
  'remove-technology': removeTechnology,
  'set-plan-details': setPlanDetails,
  'apply-edits': applyEdits,
} as const;

export type CommandName = keyof typeof allCommands;

/** What a command needs to be told. */
export type CommandParams<Name extends CommandName> = z.infer<(typeof allCommands)[Name]['params']>;

/** All commands, in the order of the table. */
export const commandNames = Object.keys(allCommands) as readonly CommandName[];

/** Whether a text names a command. */
export const isCommandName = (text: string): text is CommandName =>
  Object.hasOwn(allCommands, text);
