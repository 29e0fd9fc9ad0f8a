/** One header line: whatever could begin another one (line ends, controls, line separators) becomes a space. */
export const oneLine = (written: string): string =>
  written
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()

/** Whether this is one plain e-mail address and nothing else: no list, no comment, no line end. */
export const isAddress = (written: string): boolean =>
  written.length <= 254 && /^[^\s\p{Cc}@<>(),;:"[\]\\]+@[^\s\p{Cc}@<>(),;:"[\]\\]+$/u.test(written)
