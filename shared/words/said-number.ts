import { spokenLanguage } from './spoken.ts';

/** A number, or the text of one, with the decimal mark of the language spoken: "1.5", in German "1,5". For people; files for programs keep the point. */
export const saidNumber = (value: number | string): string =>
  String(value).replace('.', spokenLanguage().decimalMark);
