/** An address as it may be written down (logs): the token of a signed link or of a sign-in link is left out. */
export const withoutToken = (path: string): string =>
  path.replace(/(\/(?:l|sign-in\/link)\/)[A-Za-z0-9_-]{20,}/, '$1…')
