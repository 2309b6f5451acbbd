import { useState } from 'react';
import { goalDots, votesOn } from '#shared/plan/goal-dots.ts';
import { goalsOf } from '#renderer/state/goals-of.ts';
import { showTab } from '#renderer/state/panels.ts';
import { useSession } from '#renderer/state/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './VotesTable.module.css';

/** The dots that participants gave the goals, with their sums; and a line to note how one more voted. */
export function VotesTable() {
  const session = useSession();
  const { plan } = session;
  const goals = goalsOf(session);
  const [participant, setParticipant] = useState('');
  const [dots, setDots] = useState<Readonly<Record<string, string>>>({});
  const given = goals.map(({ id }) => ({ goal: id, dots: Number(dots[id] ?? 0) }));
  const isWrong = given.some((one) => !Number.isInteger(one.dots) || one.dots < 0);
  const note = () => {
    if (!session.run('cast-votes', { participant, dots: given }).ok) return;
    setParticipant('');
    setDots({});
  };
  if (goals.length === 0)
    return (
      <p className={styles.none}>
        No goal is stated to vote on.{' '}
        <Button look="link" onPress={() => showTab('goals')}>
          State one
        </Button>
      </p>
    );
  return (
    <form
      className={styles.votes}
      onSubmit={(event) => {
        event.preventDefault();
        note();
      }}
    >
      <table className={styles.table}>
        <caption className={styles.caption}>Votes on goals, in dots</caption>
        <thead>
          <tr>
            <th scope="col">Goal</th>
            <th scope="col">Dots</th>
            <th scope="col">Who gave how many</th>
            <th scope="col">One more</th>
          </tr>
        </thead>
        <tbody>
          {goals.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td className={styles.number}>{goalDots(plan, id) ?? '–'}</td>
              <td>
                {votesOn(plan, id)
                  .map((vote) => `${vote.participant} ${vote.dots}`)
                  .join(', ') || 'nobody yet'}
              </td>
              <td>
                <input
                  className={styles.input}
                  aria-label={`Dots on ${name}`}
                  inputMode="numeric"
                  value={dots[id] ?? ''}
                  placeholder="0"
                  onChange={(event) => setDots({ ...dots, [id]: event.target.value })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.add}>
        <input
          className={styles.name}
          aria-label="Participant"
          placeholder="Participant"
          value={participant}
          onChange={(event) => setParticipant(event.target.value)}
        />
        <Button
          small
          type="submit"
          isDisabled={participant.trim() === '' || isWrong || session.readOnly !== undefined}
        >
          Note the votes
        </Button>
        {isWrong && <span role="alert">Dots are whole numbers of at least 0.</span>}
      </div>
    </form>
  );
}
