/** A text as it is compared: what spreadsheets do to quotation marks, spaces and line ends by themselves is no change. */
const bare = (written: string): string =>
  written
    .normalize('NFC')
    .replace(/[’‘ʼ′]/g, "'")
    .replace(/«\s*|\s*»|[“”″]/g, '"')
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/[\u200b\ufeff\u00ad]/g, '')
    .replace(/\u2011/g, '-')
    .replace(/…/g, '...')
    .replace(/_x000d_/gi, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .trim()

export const sameText = (a: string, b: string): boolean => a === b || bare(a) === bare(b)

/** As it is taken into the plan: trimmed, its line ends plain, without the marks a spreadsheet leaves behind. */
export const tidy = (written: string): string =>
  written
    .replace(/_x000d_/gi, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/[^\S\n]+$/gm, '')
    .trim()
