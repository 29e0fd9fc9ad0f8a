import type { AppContext } from '#platform/http/env.ts'
import { type OrganisationKind, organisationKinds } from '../organisation.ts'
import { rowsPerPage } from '../pages/parts.tsx'

/** The search, filter and page number in a list's address; what makes no sense there is passed over. */
export function askedIn(c: AppContext) {
  const page = Number(c.req.query('page'))
  const kind: OrganisationKind | undefined = organisationKinds.find(each => each === c.req.query('kind'))
  const asked = {
    q: (c.req.query('q') ?? '').trim().slice(0, 200),
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
    kind,
  }
  const search = { words: asked.q, kind, from: (asked.page - 1) * rowsPerPage, take: rowsPerPage }
  return { asked, search }
}
