import type { PlainDate } from '#platform/time.ts'

/** Addresses of this room, below a partnership's own. */
export const membersPath = (slug: string, on?: PlainDate) => `/${slug}/members${on ? `?on=${on}` : ''}`
export const newMemberPath = (slug: string) => `/${slug}/members/new`
export const memberPath = (slug: string, id: string) => `/${slug}/members/${id}`
export const endingPath = (slug: string, id: string) => `${memberPath(slug, id)}/ending`
