import type { Status } from '#features/directory/index.ts'

export const timesOfDay = ['daytime', 'evening', 'weekend'] as const
export type TimeOfDay = (typeof timesOfDay)[number]

/** What narrows a cell beyond its need and community. Left out is any: the widest cell. */
export interface Lens {
  /** ISO 639-1 where there is one, else 639-3. */
  language?: string | undefined
  status?: Status | undefined
  time?: TimeOfDay | undefined
}

export const widest: Lens = {}
export const isWidest = ({ language, status, time }: Lens): boolean => !language && !status && !time

/** One key for a cell wherever it is looked for. */
export const cellKey = (need: string, communityId: string, { language, status, time }: Lens): string =>
  [need, communityId, language ?? '', status ?? '', time ?? ''].join(' ')
