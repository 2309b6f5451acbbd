/** The only origin that the window shows and that may talk to the backend. */
export const appOrigin = 'app://strata';

/** Whether an address belongs to the app itself. Anything else is neither shown nor listened to. */
export function isOwnAddress(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url !== undefined && url.protocol === 'app:' && url.host === 'strata';
}

/** Whether an address may be opened in the system's browser: secure web pages only, without credentials in them. */
export function mayOpenOutside(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return (
    url !== undefined && url.protocol === 'https:' && url.username === '' && url.password === ''
  );
}
