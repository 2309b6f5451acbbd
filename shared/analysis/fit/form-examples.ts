import type { ProcessingForm } from '#shared/catalogue/kind.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import type { Technology } from '#shared/catalogue/technology.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import { textOf } from '../recovery/facts.ts';

/** What a technology of each form is placed as. */
const placedAs: Readonly<Record<ProcessingForm, readonly Kind[]>> = {
  parallelProcessing: ['parallelCluster'],
  workloadManagement: ['workloadManager', 'loadBalancer'],
  highAvailability: ['failoverCluster'],
  vmSoftware: ['hostCluster', 'hypervisor'],
  osPartitioning: ['osPlatform', 'k8sCluster'],
  faultTolerance: ['ftServer', 'hostCluster', 'vm'],
};

/** Up to three technologies of a form that can be had now and run the operating system of a workload; those made for it first. */
export function formExamples(
  { catalogue }: AnalysisContext,
  form: ProcessingForm,
  workload: Component,
): readonly Technology[] {
  const kernel = textOf(workload, 'osKernelFamily');
  return catalogue
    .all()
    .filter(
      (one) =>
        one.form === form &&
        one.era !== '2009' &&
        one.discontinued !== true &&
        placedAs[form].includes(one.kinds[0]!) &&
        runs(one, kernel),
    )
    .toSorted((a, b) => Number(isMadeFor(b, kernel)) - Number(isMadeFor(a, kernel)))
    .slice(0, 3);
}

/** A form that brings its own kernel runs any; what shares or joins kernels runs the one it was made for. */
function runs({ flags, facts }: Technology, kernel: string | undefined): boolean {
  if (kernel === undefined || flags.includes('encapsulatesOS')) return true;
  const own = facts?.osKernelFamily;
  if (own !== undefined) return own === kernel;
  if (flags.includes('linuxOnly')) return kernel === 'linux';
  return flags.includes('windowsOnly') ? kernel === 'windows' : true;
}

const isMadeFor = ({ flags, facts }: Technology, kernel: string | undefined): boolean =>
  (facts?.osKernelFamily !== undefined && facts.osKernelFamily === kernel) ||
  (kernel === 'linux' && (flags.includes('linuxOnly') || flags.includes('corosync'))) ||
  (kernel === 'windows' && (flags.includes('windowsOnly') || flags.includes('wsfc')));
