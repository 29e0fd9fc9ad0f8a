/** An address as it may be written down (logs): a signed link's token is left out. */
export const withoutToken = (path: string): string => path.replace(/(\/l\/)[A-Za-z0-9_-]{20,}/, '$1…')
