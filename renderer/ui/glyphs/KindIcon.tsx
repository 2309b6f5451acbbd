import { Icon } from '../Icon.tsx';
import { kindIcon } from './kind-icons.ts';

/** The icon of a kind of component, by its name in the catalogue. Coloured by the layer it stands in. */
export function KindIcon({ name, size = 14 }: { readonly name: string; readonly size?: number }) {
  return <Icon icon={kindIcon(name)} size={size} />;
}
