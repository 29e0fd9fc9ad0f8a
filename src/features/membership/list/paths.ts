import type { PlainDate } from '#platform/time.ts'
import type { MemberKind } from '../member.ts'

/** What narrows the list; the address holds it. */
export interface ListAsked {
  /** Absent: as of today. */
  on?: PlainDate | undefined
  kind?: MemberKind | undefined
  sector?: string | undefined
  community?: string | undefined
  /** Page of a long list, from 1. */
  page?: number | undefined
}

const queryOf = (asked: ListAsked): string => {
  const query = new URLSearchParams()
  for (const name of ['on', 'kind', 'sector', 'community'] as const) {
    const value = asked[name]
    if (value) query.set(name, value)
  }
  if (asked.page && asked.page > 1) query.set('page', String(asked.page))
  const written = query.toString()
  return written ? `?${written}` : ''
}

const ways = {
  list: '',
  csv: '/list.csv',
  json: '/list.json',
  print: '/print',
  embed: '/embed',
  municipal: '/municipal',
}

/** The public list and its other forms, narrowed the same way. */
export const listPath = (slug: string, asked: ListAsked = {}, way: keyof typeof ways = 'list'): string =>
  `/${slug}/members${ways[way]}${queryOf(asked)}`
