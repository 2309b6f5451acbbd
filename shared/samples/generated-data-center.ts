import type { Plan } from '#shared/plan/plan.ts';
import { generateFacility } from './generated-facility.ts';
import { generateMachines, generateWorkloads } from './generated-machines.ts';
import { generatePlatform } from './generated-platform.ts';
import { generateServices } from './generated-services.ts';
import { sampleSizes } from './sample-sizes.ts';
import { SampleWriter } from './sample-writer.ts';

/**
 * A plausible data center of so many components (at least 50) with about one and a half relations each, and some facts blank:
 * the same for the same seed. For benchmarks, fuzzing and drawing.
 */
export function generateDataCenter({
  components,
  seed,
}: {
  readonly components: number;
  readonly seed: number;
}): Plan {
  const writer = new SampleWriter(`Data center of ${components}`, seed);
  const sizes = sampleSizes(components);
  const facility = generateFacility(writer, sizes);
  const platform = generatePlatform(writer, sizes, facility);
  const services = generateServices(writer, sizes, facility, platform);
  const machines = generateMachines(
    writer,
    Math.max(1, components - writer.plan.size('component') - sizes.workloads),
    platform,
  );
  generateWorkloads(writer, sizes, machines, services);
  return writer.plan;
}
