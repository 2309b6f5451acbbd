import { layerGuide } from '#shared/catalogue/layer-guide.ts';
import type { Layer } from '#shared/catalogue/layers.ts';
import { placeItem } from '#renderer/actions/place-item.ts';
import { useCatalogue } from '#renderer/state/use-catalogue.ts';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './LayerHelp.module.css';

/** What a layer is, what it does, when to use it and when not, who makes it, and the usual ways to fill it. */
export function LayerHelp({ layer }: { readonly layer: Layer }) {
  const catalogue = useCatalogue();
  const guide = layerGuide[layer];
  const suppliers = guide.suppliers
    .map((id) => catalogue.technology(id)?.name)
    .filter((name) => name !== undefined);
  return (
    <div className={styles.help}>
      <p>{guide.definition}</p>
      <Lines title="What it does" lines={guide.does} />
      <Lines title="Use it when" lines={guide.useWhen} />
      <Lines title="Not when" lines={guide.notWhen} />
      <Lines title="For example" lines={guide.examples} />
      {suppliers.length > 0 && (
        <p>
          <b>Known for it:</b> {suppliers.join(', ')}
        </p>
      )}
      <div className={styles.ways}>
        {guide.usualWays.map(({ title, kind, technology, price }) => (
          <Button
            key={title}
            small
            onPress={() => placeItem({ kind, ...(technology === undefined ? {} : { technology }) })}
          >
            + {title} <span className={styles.price}>{price}</span>
          </Button>
        ))}
      </div>
    </div>
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
