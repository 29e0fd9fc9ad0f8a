export const minutesListPath = (slug: string) => `/${slug}/groups/minutes`
/** The minutes of one meeting, as they are read. */
export const minutesPath = (slug: string, meetingId: string) => `${minutesListPath(slug)}/${meetingId}`
export const writingPath = (slug: string, meetingId: string) => `${minutesPath(slug, meetingId)}/writing`
export const blockPath = (slug: string, meetingId: string, block: string) =>
  `${writingPath(slug, meetingId)}/${block}`
export const pulsePath = (slug: string, meetingId: string) => `${minutesPath(slug, meetingId)}/pulse`
export const wordFilePath = (slug: string, meetingId: string) =>
  `${minutesPath(slug, meetingId)}/document.docx`
export const circulationPath = (slug: string, meetingId: string) =>
  `${minutesPath(slug, meetingId)}/circulation`
export const correctionsPath = (slug: string, meetingId: string) =>
  `${minutesPath(slug, meetingId)}/corrections`
export const approvalPath = (slug: string, meetingId: string) => `${minutesPath(slug, meetingId)}/approval`
export const publicationPath = (slug: string, meetingId: string) =>
  `${minutesPath(slug, meetingId)}/publication`
export const secretaryPath = (slug: string, meetingId: string) => `${minutesPath(slug, meetingId)}/secretary`
