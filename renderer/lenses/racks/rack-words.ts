import type { Measured } from '#shared/analysis/measured.ts';
import { sayMeasured } from '#shared/analysis/say-measured.ts';
import { formatQuantity } from '#shared/catalogue/format-quantity.ts';
import type { MeasureName } from '#shared/catalogue/measures.ts';
import { unitWords, unitsOf } from '#shared/lens/racks/mount-problem.ts';
import { kindWords } from '#shared/plan/words/component-words.ts';
import type { Component } from '#shared/plan/records.ts';
import type { RackPart } from '#shared/scene/plan/rack-units.ts';
import { t } from '#shared/words/t.ts';

/** A part at its place, as it is said: "db-01, server, units 3 to 4 of Rack 2". */
export function partWords(
  { component, bottom, isHeightStated }: RackPart,
  rack: Component,
): string {
  const where = unitWords(bottom, bottom + unitsOf(component) - 1);
  const kind = kindWords(component.kind);
  return isHeightStated
    ? t`${component.name}, ${kind}, ${where} of ${rack.name}`
    : t`${component.name}, ${kind}, ${where} of ${rack.name}, height not stated`;
}

/** "3.1 of 5 kW", "at least 3.1 kW, limit not stated". */
export function loadWords(
  measure: MeasureName,
  load: Measured<number>,
  limit: number | undefined,
  unit: string,
): string {
  const said = sayMeasured(measure, load, (id) => id);
  if (limit === undefined) return t`${said}, limit not stated`;
  // The unit once, for both.
  const bare = said.endsWith(` ${unit}`) ? said.slice(0, -unit.length - 1) : said;
  return t`${bare} of ${formatQuantity(Math.round(limit * 100) / 100, unit)}`;
}
