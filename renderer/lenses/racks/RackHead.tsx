import type { Measured } from '#shared/analysis/measured.ts';
import { sayMeasured } from '#shared/analysis/say-measured.ts';
import { lowOf } from '#shared/analysis/sums/bounds.ts';
import { rackFeeds, type RackFeed } from '#shared/lens/racks/rack-feeds.ts';
import { rackLoad } from '#shared/lens/racks/rack-load.ts';
import type { Component } from '#shared/plan/records.ts';
import { rackContext } from '#renderer/actions/editing/rack-acts.ts';
import { useMeasures } from '#renderer/state/session/use-analysis.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { loadWords } from './rack-words.ts';
import styles from './RackHead.module.css';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** Two feeds have a line each; more are counted. */
const mostFeeds = 2;

/** Over a rack: its name, the units that are free, power and weight against what it may, its feeds. */
export function RackHead({
  rack,
  free,
  units,
  isStated,
}: {
  readonly rack: Component;
  readonly free: number;
  readonly units: number;
  readonly isStated: boolean;
}) {
  const session = useSession();
  const { powerKW, weightKg } = rackLoad(rackContext(session), rack);
  const feeds = rackFeeds(session.plan, rack.id);
  return (
    <header className={styles.head}>
      <h3 className={styles.name} title={rack.name}>
        <span className={styles.words}>{rack.name}</span>
        <span className={styles.free}>
          {isStated ? t`${free} of ${units} U free` : t`${free} of ${units}? U free`}
        </span>
      </h3>
      <Meter
        label={t`Power`}
        says={loadWords('powerDrawn', powerKW, limitOf(rack, 'powerLimitKW'), 'kW')}
        load={lowOf(powerKW)}
        limit={limitOf(rack, 'powerLimitKW')}
      />
      <Meter
        label={t`Weight`}
        says={loadWords('weightCarried', weightKg, limitOf(rack, 'maxWeightKg'), 'kg')}
        load={lowOf(weightKg)}
        limit={limitOf(rack, 'maxWeightKg')}
      />
      {feeds.length === 0 && <p className={styles.line}>{t`Feeds: none drawn`}</p>}
      {feeds.slice(0, mostFeeds).map((feed, index) => (
        <FeedLine
          key={feed.node.id}
          feed={feed}
          more={index === mostFeeds - 1 ? feeds.length - mostFeeds : 0}
        />
      ))}
    </header>
  );
}

const limitOf = ({ facts }: Component, field: 'powerLimitKW' | 'maxWeightKg') => {
  const value = facts[field]?.value;
  return typeof value === 'number' ? value : undefined;
};

function Meter({
  label,
  says,
  load,
  limit,
}: {
  readonly label: string;
  readonly says: string;
  readonly load: number | undefined;
  readonly limit: number | undefined;
}) {
  const share = limit === undefined || load === undefined ? undefined : load / limit;
  const isOver = share !== undefined && share > 1;
  return (
    <p className={styles.line} data-over={isOver || undefined} title={`${label}: ${says}`}>
      <span className={styles.label}>{label}</span>
      {share !== undefined && (
        <span className={styles.bar} aria-hidden="true">
          <span style={{ width: `${Math.min(1, share) * 100}%` }} />
        </span>
      )}
      <span className={styles.words}>
        {isOver ? '✕ ' : ''}
        {says}
      </span>
    </p>
  );
}

/** One feed: what it carries of what it may, for all racks that hang on it, and the most when another fails. */
function FeedLine({
  feed: { node, side },
  more,
}: {
  readonly feed: RackFeed;
  readonly more: number;
}) {
  const measures = useMeasures();
  const load = measures.of(node.id, 'load') as Measured<number> | undefined;
  const limit = measures.of(node.id, 'loadLimit') as Measured<number> | undefined;
  const after = measures.of(node.id, 'loadAfterFailure') as Measured<number> | undefined;
  const isOver = limit?.value !== undefined && (lowOf(after ?? load ?? limit) ?? 0) > limit.value;
  const says =
    load === undefined
      ? t`load not worked out yet`
      : after === undefined
        ? loadWords('load', load, limit?.value, 'kW')
        : t`${loadWords('load', load, limit?.value, 'kW')}, failover ${sayMeasured('load', after, (id) => id)}`;
  const title = `${side === undefined ? t`Feed` : t`Feed ${side}`}, ${node.name}: ${says}`;
  return (
    <p className={styles.line} data-over={isOver || undefined} title={title}>
      <span className={styles.label}>{side === undefined ? t`Feed ?` : t`Feed ${side}`}</span>
      <span className={styles.words}>
        {isOver ? '✕ ' : ''}
        {says}
        {more > 0 ? counted(more, { one: ', {0} feed more', other: ', {0} feeds more' }) : ''}
      </span>
    </p>
  );
}
