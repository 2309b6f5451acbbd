import type { FieldName } from '#shared/catalogue/fields.ts';
import type { Input } from '../measured.ts';
import type { PoolMachine } from './pool-machine.ts';

/**
 * One fact of all machines of a cluster, in their order: a plan has thousands of machines, so they are summed by columns and not
 * one by one. A blank is not a number (NaN).
 */
export interface MachineColumn {
  readonly numbers: Float64Array;
  /** Of each machine, in order. */
  readonly inputs: readonly Input[];
  readonly used: readonly Input[];
  readonly missing: readonly Input[];
}

/** Reads a fact of all machines. */
export function machineColumn(machines: readonly PoolMachine[], field: FieldName): MachineColumn {
  const inputs = machines.map(({ component }) => ({ component: component.id, field }));
  const numbers = Float64Array.from(machines, ({ component }) => {
    const value = component.facts[field]?.value;
    return typeof value === 'number' ? value : NaN;
  });
  const missing = inputs.filter((_, index) => Number.isNaN(numbers[index]));
  const used =
    missing.length === 0 ? inputs : inputs.filter((_, index) => !Number.isNaN(numbers[index]));
  return { numbers, inputs, used, missing };
}
