import type { ActDefinition } from './act.ts';
import { addTime, goToStep, pauseTimer, setAgenda, startTimer } from './acts/agenda-acts.ts';
import { groupCards, removeCard, rewordCard, writeCard } from './acts/card-acts.ts';
import { park, record, removeNote, reviseNote } from './acts/note-acts.ts';
import {
  lockRoom,
  muteParticipant,
  readmitParticipant,
  removeParticipant,
  setRole,
  showCard,
  showDrill,
  showFindings,
  showLayer,
  showScenario,
} from './acts/room-acts.ts';
import { openTopic, setPhase, showTopic } from './acts/topic-acts.ts';
import { beDone, vote } from './acts/vote-acts.ts';

/** Everything a person can do in a workshop beside editing its plan. */
const allActs = [
  setAgenda,
  goToStep,
  startTimer,
  pauseTimer,
  addTime,
  openTopic,
  showTopic,
  setPhase,
  writeCard,
  rewordCard,
  removeCard,
  groupCards,
  vote,
  beDone,
  park,
  record,
  reviseNote,
  removeNote,
  lockRoom,
  showFindings,
  showDrill,
  showLayer,
  showScenario,
  showCard,
  setRole,
  muteParticipant,
  removeParticipant,
  readmitParticipant,
] as readonly ActDefinition[];

export const actsByName: ReadonlyMap<string, ActDefinition> = new Map(
  allActs.map((act) => [act.name, act]),
);
