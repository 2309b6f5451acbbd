import { announce } from '#renderer/state/telling/announcement.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** Says how much is selected, where it is not said by what was walked to. */
export function tellSelection(): void {
  const { length } = selection.get().components;
  announce(
    length === 0
      ? t`Nothing is selected on the canvas.`
      : counted(length, {
          one: '{0} component is selected on the canvas.',
          other: '{0} components are selected on the canvas.',
        }),
  );
}

/** Says how much of what is selected was copied. */
export function tellCopied(): void {
  const { length } = selection.get().components;
  announce(counted(length, { one: '{0} component copied', other: '{0} components copied' }));
}
