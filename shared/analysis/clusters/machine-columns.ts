import type { Id } from '#shared/base/ids.ts';
import type { FactValue } from '#shared/catalogue/field.ts';
import type { Input } from '../measured.ts';
import type { PoolMachine } from './pool-machine.ts';

/** Facts of machines that are summed. */
export type MachineField = 'vcpu' | 'ramGiB' | 'avgUtilPct' | 'peakUtilPct';

/** One fact of all machines of a cluster, in their order. A blank is not a number (NaN). */
export interface MachineColumn {
  readonly numbers: Float64Array;
  /** Of each machine, in order. */
  readonly inputs: readonly Input[];
  readonly used: readonly Input[];
  readonly missing: readonly Input[];
}

/**
 * The facts of all machines of a cluster. A plan has thousands of machines, so they are read once, and summed by columns and not one by
 * one.
 */
export function machineColumns(
  machines: readonly PoolMachine[],
): Readonly<Record<MachineField, MachineColumn>> {
  const vcpu = new Column(machines.length, 'vcpu');
  const ramGiB = new Column(machines.length, 'ramGiB');
  const avgUtilPct = new Column(machines.length, 'avgUtilPct');
  const peakUtilPct = new Column(machines.length, 'peakUtilPct');
  for (const { component } of machines) {
    const { id, facts } = component;
    vcpu.add(id, facts.vcpu?.value);
    ramGiB.add(id, facts.ramGiB?.value);
    avgUtilPct.add(id, facts.avgUtilPct?.value);
    peakUtilPct.add(id, facts.peakUtilPct?.value);
  }
  return { vcpu, ramGiB, avgUtilPct, peakUtilPct };
}

class Column implements MachineColumn {
  readonly numbers: Float64Array;
  readonly inputs: Input[] = [];
  readonly missing: Input[] = [];
  readonly #field: MachineField;
  #used: readonly Input[] | undefined;

  constructor(length: number, field: MachineField) {
    this.numbers = new Float64Array(length);
    this.#field = field;
  }

  add(component: Id, value: FactValue | undefined): void {
    const input = { component, field: this.#field };
    const stated = typeof value === 'number';
    this.numbers[this.inputs.length] = stated ? value : NaN;
    this.inputs.push(input);
    if (!stated) this.missing.push(input);
  }

  get used(): readonly Input[] {
    this.#used ??=
      this.missing.length === 0
        ? this.inputs
        : this.inputs.filter((_, index) => !Number.isNaN(this.numbers[index]));
    return this.#used;
  }
}
