import type { Page } from '@playwright/test';

/** Collects what a page must never do: complain on the console, throw, or ask another machine for anything. */
export function troublesOf(page: Page): string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      troubles.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    if (leavesMachine(request.url())) troubles.push(`request to ${request.url()}`);
  });
  return troubles;
}

function leavesMachine(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  if (['data:', 'blob:', 'about:'].includes(protocol)) return false;
  return hostname !== '127.0.0.1';
}
