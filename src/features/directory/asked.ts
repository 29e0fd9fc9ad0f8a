import type { Community } from '#features/partnership/index.ts'
import type { Way } from './findable.ts'
import type { PartOfDay } from './hours/index.ts'
import type { Audience, ServiceKind, Status } from './kind.ts'
import type { DayAsked } from './search/when.ts'

/** What the address of a search asks for, as it was understood. */
export interface Asked {
  q: string
  kind: ServiceKind | undefined
  audience: Audience | undefined
  /** A code. */
  language: string | undefined
  by: 'staff' | 'interpreter' | undefined
  status: Status | undefined
  age: number | undefined
  free: boolean
  access: boolean
  way: Way | undefined
  open: boolean
  day: DayAsked | undefined
  part: PartOfDay | undefined
  community: Community | undefined
  /** A postal code or degrees, as written, and where that is. */
  from: { written: string; at: { lon: number; lat: number } | undefined } | undefined
  km: number | undefined
  /** Ids of the services on the reader's list. */
  list: readonly string[]
  page: number
}

export const perPage = 20
export const distances = [2, 5, 10, 25, 50, 100]

/** The address's own words for it; what is as usual is left out. */
export const queryOf = (asked: Asked): Record<string, string | undefined> => ({
  q: asked.q || undefined,
  kind: asked.kind,
  audience: asked.audience,
  language: asked.language,
  by: asked.language ? asked.by : undefined,
  status: asked.status,
  age: asked.age === undefined ? undefined : String(asked.age),
  free: asked.free ? 'yes' : undefined,
  access: asked.access ? 'yes' : undefined,
  way: asked.way,
  open: asked.open ? 'now' : undefined,
  day: asked.day,
  part: asked.part,
  community: asked.community?.id,
  from: asked.from?.written,
  km: asked.km === undefined ? undefined : String(asked.km),
  list: asked.list.length > 0 ? asked.list.map(shortId).join('.') : undefined,
  page: asked.page > 1 ? String(asked.page) : undefined,
})

/** Narrowed by anything but words. */
export const isNarrowed = ({ q: _, page: __, list: ___, km: ____, from: _____, ...rest }: Asked): boolean =>
  Object.values(rest).some(Boolean)

/** The point distances are counted from. */
export const pointOf = ({ from, community }: Asked): { lon: number; lat: number } | undefined =>
  from?.at ?? (community && { lon: community.lon, lat: community.lat })

const hex = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i

/** An id in 22 signs, for addresses that people copy by hand or send as text. */
export const shortId = (id: string): string =>
  Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')

/** The id written short, or whole; undefined when it is none. */
export function longId(written: string): string | undefined {
  if (hex.test(written)) return written.toLowerCase()
  if (!/^[\w-]{22}$/.test(written)) return undefined
  const digits = Buffer.from(written, 'base64url').toString('hex')
  return digits.length === 32
    ? digits.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5')
    : undefined
}

export const longestList = 30

/** Ids separated by full stops or commas; what is none is left out, and each stands once. */
export const readList = (written: string): string[] =>
  [...new Set(written.split(/[.,]/).flatMap(each => longId(each.trim()) ?? []))].slice(0, longestList)
