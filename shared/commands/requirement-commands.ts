import { addingCommand, changingCommand } from './record-command.ts';

/** Writes a requirement down: functional, and one the plan should meet, unless told otherwise. */
export const addRequirement = addingCommand('requirement', 'add-requirement', (_, id) => ({
  id,
  title: '',
  nature: 'functional',
  priority: 'should',
}));

/** Says something else of a requirement. */
export const changeRequirement = changingCommand('requirement', 'change-requirement');
