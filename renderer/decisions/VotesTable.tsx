import { useState } from 'react';
import { goalDots, votesOn } from '#shared/plan/decision-record/goal-dots.ts';
import { goalName } from '#shared/plan/words/goal-name.ts';
import { goalsOf } from '#renderer/state/session/goals-of.ts';
import { showTab } from '#renderer/state/window/panels.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './VotesTable.module.css';
import { t } from '#shared/words/t.ts';

/** The dots that participants gave the goals, with their sums; and a line to note how one more voted. */
export function VotesTable() {
  const session = useSession();
  const { plan } = session;
  const goals = goalsOf(session).map((goal) => ({ ...goal, name: goalName(goal) }));
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
        {t`No goal is stated to vote on.`}{' '}
        <Button look="link" onPress={() => showTab('goals')}>
          {t`State one`}
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
        <caption className={styles.caption}>{t`Votes on goals, in dots`}</caption>
        <thead>
          <tr>
            <th scope="col">{t`Goal`}</th>
            <th scope="col">{t`Dots`}</th>
            <th scope="col">{t`Who gave how many`}</th>
            <th scope="col">{t`One more`}</th>
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
                  .join(', ') || t`nobody yet`}
              </td>
              <td>
                <input
                  className={styles.input}
                  aria-label={t`Dots on ${name}`}
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
          aria-label={t`Participant`}
          placeholder={t`Participant`}
          value={participant}
          onChange={(event) => setParticipant(event.target.value)}
        />
        <Button
          small
          type="submit"
          isDisabled={participant.trim() === '' || isWrong || session.readOnly !== undefined}
        >
          {t`Note the votes`}
        </Button>
        {isWrong && <span role="alert">{t`Dots are whole numbers of at least 0.`}</span>}
      </div>
    </form>
  );
}
