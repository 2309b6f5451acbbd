import { sayMeasured } from '#shared/analysis/say-measured.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { useAnswer, useMeasure } from '#renderer/state/session/use-analysis.ts';
import { Block, type Verdict } from './Block.tsx';
import styles from './CostBlock.module.css';
import { commaList } from '#shared/base/comma-list.ts';
import { t } from '#shared/words/t.ts';

const mostVendors = 10;

/** Whose products the plan is made of, and which layers stand and fall with one vendor. */
export function VendorsBlock() {
  const { answer } = useAnswer('vendor-shares', {});
  const verdict = useVerdict();
  if (answer === undefined || answer.length === 0) return null;
  return (
    <Block title={t`Vendors`} note={t`layers that rest on one alone`} verdict={verdict}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t`Vendor`}</th>
            <th scope="col">{t`Components`}</th>
            <th scope="col">{t`Technologies`}</th>
            <th scope="col">{t`Alone on`}</th>
          </tr>
        </thead>
        <tbody>
          {answer.slice(0, mostVendors).map(({ vendor, components, technologies, aloneOn }) => (
            <tr key={vendor}>
              <td>{vendor}</td>
              <td>{components}</td>
              <td>{technologies}</td>
              <td>{commaList(aloneOn.map((layer) => laneTitles[layer])) || t`none`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Block>
  );
}

function useVerdict(): Verdict | undefined {
  const share = useMeasure('plan', 'largestVendorShare');
  const perLayer = useMeasure('plan', 'technologiesPerLayer');
  if (share === undefined) return undefined;
  const most =
    perLayer === undefined
      ? ''
      : t`The fullest layer has ${sayMeasured('technologiesPerLayer', perLayer, String)} technologies.`;
  return {
    mark: 'info',
    lead: t`${sayMeasured('largestVendorShare', share, String)} of the planned layers rest on one vendor alone.`,
    more: most,
  };
}
