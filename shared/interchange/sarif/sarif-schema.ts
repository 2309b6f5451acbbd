import { z } from 'zod';
import { sameJson } from '#shared/base/same-json.ts';

/** The parts of SARIF 2.1.0 that are written, as strict as the standard is about them. Tests hold the writer to it. */

/** RFC 3986: nothing but its characters, escapes whole, a scheme before the first colon. */
const uriReference =
  /^(?:[A-Za-z][A-Za-z0-9+.-]*:)?(?:[A-Za-z0-9\-._~!$&'()*+,;=@/?#]|%[0-9A-Fa-f]{2})*(?::(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?#]|%[0-9A-Fa-f]{2})*)?$/;

const message = z.strictObject({
  text: z.string().min(1),
  markdown: z.string().min(1).exactOptional(),
});
const level = z.enum(['none', 'note', 'warning', 'error']);

const rule = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  shortDescription: message,
  fullDescription: message,
  help: message,
  defaultConfiguration: z.strictObject({ level }),
  properties: z.strictObject({ version: z.int(), tags: z.array(z.string()) }),
});

const logicalLocation = z.strictObject({
  name: z.string().min(1),
  kind: z.string().min(1),
  fullyQualifiedName: z.string().min(1),
  parentIndex: z.int().min(0).exactOptional(),
});
const pointingLocation = logicalLocation.extend({ index: z.int().min(0) });

const location = z.strictObject({
  physicalLocation: z.strictObject({
    artifactLocation: z.strictObject({ uri: z.string().regex(uriReference) }),
  }),
  logicalLocations: z.array(pointingLocation).min(1),
});

const suppression = z.strictObject({
  kind: z.enum(['inSource', 'external']),
  status: z.enum(['accepted', 'underReview', 'rejected']),
  justification: z.string().min(1),
  properties: z.strictObject({
    waivedOn: z.string(),
    owner: z.string().min(1).exactOptional(),
    until: z.string().min(1).exactOptional(),
  }),
});

const result = z
  .strictObject({
    ruleId: z.string().min(1),
    ruleIndex: z.int().min(0),
    kind: z.enum(['fail', 'open']),
    level,
    message,
    locations: z.array(location).min(1),
    partialFingerprints: z.record(z.string(), z.string().min(1)),
    suppressions: z.array(suppression),
    baselineState: z.enum(['new', 'unchanged', 'updated']).exactOptional(),
  })
  // SARIF 2.1.0 §3.27.10: where the kind is not "fail", the level is "none".
  .refine(
    ({ kind, level: said }) => (kind === 'fail') === (said !== 'none'),
    'level must fit kind',
  );

const run = z
  .strictObject({
    tool: z.strictObject({
      driver: z.strictObject({
        name: z.string().min(1),
        semanticVersion: z.string().regex(/^\d+\.\d+\.\d+/),
        rules: z.array(rule),
      }),
    }),
    columnKind: z.literal('utf16CodeUnits'),
    logicalLocations: z.array(logicalLocation),
    results: z.array(result),
  })
  // §3.27.24: on every result of the run or on none.
  .refine(
    ({ results }) => new Set(results.map((one) => one.baselineState === undefined)).size <= 1,
    'baselineState must be on all results or on none',
  )
  // §3.33.3: what stands beside an index equals what it points at.
  .refine(
    ({ logicalLocations, results }) =>
      results.every(({ locations }) =>
        locations.every((one) =>
          one.logicalLocations.every(({ index, ...said }) =>
            sameJson(said, logicalLocations[index]),
          ),
        ),
      ),
    'logical locations must be as those of the run',
  )
  // §3.33.5, §3.33.8: a nested location names its parent; one at the top is fully named by its name.
  .refine(
    ({ logicalLocations }) =>
      logicalLocations.every(({ name, fullyQualifiedName, parentIndex }, index) =>
        parentIndex === undefined
          ? fullyQualifiedName === name
          : parentIndex !== index &&
            fullyQualifiedName === `${logicalLocations[parentIndex]?.fullyQualifiedName}/${name}`,
      ),
    'logical locations must hang together',
  )
  .refine(
    ({ tool, results }) =>
      results.every(({ ruleId, ruleIndex }) => tool.driver.rules[ruleIndex]?.id === ruleId),
    'ruleIndex must point at ruleId',
  )
  .refine(
    ({ tool }) => new Set(tool.driver.rules.map(({ id }) => id)).size === tool.driver.rules.length,
    'rule ids must be unique',
  );

export const sarifSchema = z.strictObject({
  $schema: z.literal(
    'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
  ),
  version: z.literal('2.1.0'),
  runs: z.array(run).length(1),
});

export type SarifLog = z.infer<typeof sarifSchema>;
type SarifRun = SarifLog['runs'][number];
export type SarifRule = SarifRun['tool']['driver']['rules'][number];
export type SarifResult = SarifRun['results'][number];
export type SarifLogicalLocation = SarifRun['logicalLocations'][number];
