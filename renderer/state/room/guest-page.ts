/** Whether this page was served by a workshop, to a guest. */
export const isGuestPage = (): boolean => window.location.pathname === '/room';
