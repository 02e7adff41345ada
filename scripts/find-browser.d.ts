/** Finds an installed Chromium or Chrome. */
export function findBrowser(): string | undefined
