import { goalTitles } from '#shared/catalogue/goals.ts';
import { layerGuide } from '#shared/catalogue/layer-guide.ts';
import type { Layer } from '#shared/catalogue/layers.ts';
import { placeItem } from '#renderer/actions/editing/place-item.ts';
import { useCatalogue } from '#renderer/state/session/use-catalogue.ts';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './LayerHelp.module.css';
import { commaList } from '#shared/base/comma-list.ts';
import { lowerFirst } from '#shared/base/lower-first.ts';
import { t } from '#shared/words/t.ts';

/** What a layer is, what belongs to it, when to use it and when not, who makes it and made it, and the usual ways to fill it. */
export function LayerHelp({ layer }: { readonly layer: Layer }) {
  const guide = layerGuide[layer];
  return (
    <section
      className={styles.help}
      aria-label={guide.title}
      ref={(section) => section?.scrollIntoView({ block: 'nearest' })}
    >
      <h4 className={styles.title}>{guide.title}</h4>
      <p>{guide.definition}</p>
      <Lines title={t`What belongs to it`} lines={guide.kinds} />
      <Lines title={t`What it does`} lines={guide.does} />
      <p>
        <b>{t`Serves most:`}</b>{' '}
        {commaList(guide.serves.map((goal) => lowerFirst(goalTitles[goal])))}
      </p>
      <Lines title={t`Use it when`} lines={guide.useWhen} />
      <Lines title={t`Not when`} lines={guide.notWhen} />
      <Lines title={t`For example`} lines={guide.examples} />
      <Suppliers title={t`Known for it today`} ids={guide.suppliers} />
      <Suppliers title={t`Around 2009`} ids={guide.suppliersThen} />
      <div className={styles.ways}>
        {guide.usualWays.map(({ title, kind, technology, price }) => (
          <Button
            key={title}
            small
            className={styles.way}
            onPress={() => placeItem({ kind, ...(technology === undefined ? {} : { technology }) })}
          >
            + {title} <span className={styles.price}>{price}</span>
          </Button>
        ))}
      </div>
    </section>
  );
}

const Lines = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) => (
  <div>
    <b>{title}</b>
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </div>
);

function Suppliers({ title, ids }: { readonly title: string; readonly ids: readonly string[] }) {
  const catalogue = useCatalogue();
  const names = ids
    .map((id) => catalogue.technology(id)?.name)
    .filter((name) => name !== undefined);
  return (
    <p>
      <b>{title}:</b> {commaList(names)}
    </p>
  );
}
