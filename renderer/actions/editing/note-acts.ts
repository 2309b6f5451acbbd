import { pictureIssue, svgPicture } from '#shared/plan/note-picture.ts';
import { announce } from '#renderer/state/telling/announcement.ts';
import { canvasPort, type NoteSpot } from '#renderer/state/shown/canvas-port.ts';
import { notifyRefusal } from '#renderer/state/telling/notices.ts';
import { writtenNote } from '#renderer/state/shown/opened-note.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { openSession } from '#renderer/state/session/workspace.ts';
import { addedNotes } from './added-components.ts';
import { fits } from '../files/fits.ts';
import { pickFile } from '../files/pick-file.ts';
import { t } from '#shared/words/t.ts';

/** Pictures that a note can have. */
const drawingType = 'image/svg+xml';
const pictureTypes: readonly string[] = ['image/png', 'image/jpeg', drawingType];
/** Whether a file is a picture that can lie on the canvas. */
export const isPicture = ({ type }: Blob): boolean => pictureTypes.includes(type);

const noteSize = { w: 176, h: 64 };
/** A picture is put on the canvas no larger than this, in canvas units. */
const mostPicture = { w: 320, h: 240 };
const smallest = 24;

/** Puts an empty note in the middle of what is seen, about what is selected, and begins to write it. */
export function writeNote(): void {
  const spot = canvasPort.get()?.noteSpot(noteSize);
  const session = openSession();
  if (spot === undefined || session === undefined) return;
  const about = selection.get().components.slice(0, 20);
  const outcome = session.run('add-note', {
    ...spot,
    ...noteSize,
    text: t`Note`,
    ...(about.length === 0 ? {} : { about }),
  });
  if (outcome.ok) writtenNote.set(addedNotes(outcome.value.change)[0]);
}

/** Asks for a picture and puts it in the middle of what is seen. */
export async function choosePicture(): Promise<void> {
  const file = await pickFile(pictureTypes.join(','));
  if (file !== undefined) await placePicture(file);
}

/** Puts a picture on the canvas, its middle at `at` on the screen, or in the middle of what is seen. */
export async function placePicture(
  file: Blob,
  at?: { readonly clientX: number; readonly clientY: number },
): Promise<void> {
  if (!fits(file, file.type === drawingType ? 'drawing' : 'picture')) return;
  const picture = await pictureOf(file);
  const problem =
    picture === undefined
      ? t`The file is no SVG that can be read. Use a PNG, a JPEG or an SVG of up to 2 MB.`
      : pictureIssue(picture)?.message;
  if (picture === undefined || problem !== undefined) return notifyRefusal(problem!);
  const size = await sizeOf(picture);
  const spot: NoteSpot | undefined = canvasPort.get()?.noteSpot(size, at);
  if (spot === undefined) return;
  const text = file instanceof File ? nameOf(file) : t`Picture`;
  const outcome = openSession()?.run('add-note', { ...spot, ...size, text, picture });
  if (outcome?.ok === true) announce(t`Placed the picture ${text}.`);
}

const nameOf = ({ name }: File): string => name.replace(/\.[^.]*$/, '').slice(0, 80) || t`Picture`;

async function pictureOf(file: Blob): Promise<string | undefined> {
  if (file.type === drawingType) return svgPicture(await file.text());
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () =>
      resolve(typeof reader.result === 'string' ? reader.result : undefined),
    );
    reader.addEventListener('error', () => resolve(undefined));
    reader.readAsDataURL(file);
  });
}

/** How large a picture is shown: as it is, or smaller in its own form. */
async function sizeOf(picture: string): Promise<{ readonly w: number; readonly h: number }> {
  const image = new Image();
  image.src = picture;
  // One that the browser cannot draw has no size, and is shown as large as may be: its text says what it shows.
  await image.decode().catch(() => undefined);
  const [w, h] = [image.naturalWidth || mostPicture.w, image.naturalHeight || mostPicture.h];
  const scale = Math.min(1, mostPicture.w / w, mostPicture.h / h);
  return {
    w: Math.max(smallest, Math.round(w * scale)),
    h: Math.max(smallest, Math.round(h * scale)),
  };
}
