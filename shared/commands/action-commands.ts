import { addingCommand, changingCommand } from './record-command.ts';

/** Writes down what somebody will do. */
export const addAction = addingCommand('action', 'add-action', (_, id) => ({
  id,
  title: '',
  status: 'open',
}));

/** Says something else of an action. */
export const changeAction = changingCommand('action', 'change-action');
