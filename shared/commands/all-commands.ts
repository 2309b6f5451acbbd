import type { z } from 'zod';
import { addBookmark } from './add-bookmark.ts';
import { addRequirement, changeRequirement } from './requirement-commands.ts';
import { addRisk, changeRisk } from './risk-commands.ts';
import { proposeRisk } from './propose-risk.ts';
import { addDecision, changeDecision } from './decision-commands.ts';
import { addAction, changeAction } from './action-commands.ts';
import { removeRecord } from './remove-record.ts';
import { castVotes } from './cast-votes.ts';
import { addComponent } from './add-component.ts';
import { addGoal } from './add-goal.ts';
import { addOwnRule } from './add-own-rule.ts';
import { addStatement } from './add-statement.ts';
import { addTechnology } from './add-technology.ts';
import { applyEdits } from './apply-edits.ts';
import { changeOwnRule } from './change-own-rule.ts';
import { clearAssumption } from './clear-assumption.ts';
import { clearRuleSetting } from './clear-rule-setting.ts';
import { declareLayerNotNeeded } from './declare-layer-not-needed.ts';
import { dropBaseline } from './drop-baseline.ts';
import { duplicateComponents } from './duplicate-components.ts';
import { groupComponents } from './group-components.ts';
import { importRulePack } from './import-rule-pack.ts';
import { moveComponents } from './move-components.ts';
import { addNote } from './add-note.ts';
import { removeNotes } from './remove-notes.ts';
import { setNote } from './set-note.ts';
import { orderBookmarks } from './order-bookmarks.ts';
import { orderGoals } from './order-goals.ts';
import { pasteFragment } from './paste-fragment.ts';
import { placeInside } from './place-inside.ts';
import { relate } from './relate.ts';
import { removeBookmark } from './remove-bookmark.ts';
import { removeComponents } from './remove-components.ts';
import { removeGoal } from './remove-goal.ts';
import { removeOwnRule } from './remove-own-rule.ts';
import { removeTechnology } from './remove-technology.ts';
import { renameBookmark } from './rename-bookmark.ts';
import { renameComponent } from './rename-component.ts';
import { renameGroup } from './rename-group.ts';
import { reopenFinding } from './reopen-finding.ts';
import { setAssumption } from './set-assumption.ts';
import { setCanvasState } from './set-canvas-state.ts';
import { setCurrency } from './set-currency.ts';
import { setComponentDetails } from './set-component-details.ts';
import { setFacts } from './set-facts.ts';
import { setGoal } from './set-goal.ts';
import { setGroup } from './set-group.ts';
import { setPlanDetails } from './set-plan-details.ts';
import { setRelationFacts } from './set-relation-facts.ts';
import { setRuleSetting } from './set-rule-setting.ts';
import { setTechnology } from './set-technology.ts';
import { switchOwnRule } from './switch-own-rule.ts';
import { takeBaseline } from './take-baseline.ts';
import { ungroup } from './ungroup.ts';
import { moveRelation } from './move-relation.ts';
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
  'move-relation': moveRelation,
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
  'set-assumption': setAssumption,
  'set-currency': setCurrency,
  'clear-assumption': clearAssumption,
  'set-rule-setting': setRuleSetting,
  'clear-rule-setting': clearRuleSetting,
  'add-own-rule': addOwnRule,
  'change-own-rule': changeOwnRule,
  'remove-own-rule': removeOwnRule,
  'switch-own-rule': switchOwnRule,
  'import-rule-pack': importRulePack,
  'take-baseline': takeBaseline,
  'drop-baseline': dropBaseline,
  'set-canvas-state': setCanvasState,
  'group-components': groupComponents,
  ungroup,
  'set-group': setGroup,
  'rename-group': renameGroup,
  'add-note': addNote,
  'set-note': setNote,
  'remove-notes': removeNotes,
  'add-bookmark': addBookmark,
  'rename-bookmark': renameBookmark,
  'order-bookmarks': orderBookmarks,
  'remove-bookmark': removeBookmark,
  'add-requirement': addRequirement,
  'change-requirement': changeRequirement,
  'add-risk': addRisk,
  'change-risk': changeRisk,
  'propose-risk': proposeRisk,
  'add-decision': addDecision,
  'change-decision': changeDecision,
  'add-action': addAction,
  'change-action': changeAction,
  'remove-record': removeRecord,
  'cast-votes': castVotes,
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
