import { refuse, type Problem } from '#shared/base/result.ts';
import { cleanSvg } from './clean-svg.ts';
import { t } from '#shared/words/t.ts';

/** A picture may be this long as text: about 2 MB. */
export const mostPictureLetters = 2_800_000;

const svgPrefix = 'data:image/svg+xml,';
/** PNG and JPEG by how their bytes begin, in base64. */
const raster = /^data:image\/(?:png;base64,iVBORw0KGgo|jpeg;base64,\/9j\/)[A-Za-z0-9+/]*={0,2}$/;

/** A clean drawing as the address that a note keeps it under; undefined for what is no SVG. */
export function svgPicture(text: string): string | undefined {
  const clean = cleanSvg(text);
  return clean === undefined ? undefined : svgPrefix + encodeURIComponent(clean);
}

/** Why a text is no picture that a note may have, as a sentence; undefined when it is one. */
export function pictureProblem(picture: string): string | undefined {
  if (picture.length > mostPictureLetters) return t`The picture is larger than 2 MB.`;
  if (raster.test(picture)) return undefined;
  if (!picture.startsWith(svgPrefix)) return t`The picture is neither PNG, JPEG nor SVG.`;
  const text = decoded(picture.slice(svgPrefix.length));
  return text !== undefined &&
    cleanSvg(text) === text &&
    encodeURIComponent(text) === picture.slice(svgPrefix.length)
    ? undefined
    : t`The picture is a drawing with parts that may run or load something.`;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** Why a note may not have a picture. */
export function pictureIssue(picture: string): Problem | undefined {
  const problem = pictureProblem(picture);
  if (problem === undefined) return undefined;
  return refuse(
    'bad-picture',
    `${problem} ${t`Use a PNG, a JPEG or an SVG without scripts and links, of up to 2 MB.`}`,
  ).error;
}
