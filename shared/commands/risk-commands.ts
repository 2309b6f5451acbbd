import { addingCommand, changingCommand } from './record-command.ts';

/** Writes a risk down. */
export const addRisk = addingCommand('risk', 'add-risk', (_, id) => ({ id, title: '' }));

/** Says something else of a risk. */
export const changeRisk = changingCommand('risk', 'change-risk');
