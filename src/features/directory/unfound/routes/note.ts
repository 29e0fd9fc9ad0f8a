import type { AppContext } from '#platform/http/env.ts'
import { type Asked, isNarrowed, pointOf } from '../../asked.ts'
import type { SearchResults } from '../../queries/search.ts'
import { conceptKinds } from '../../search/concepts.ts'
import { countUnfound } from '../commands.ts'

const robots = /bot|crawl|spider|slurp|preview|facebookexternalhit|curl|wget|python|java\/|headless|monitor/i

/** A person, as far as anybody can tell without asking: no robot, no browser looking ahead, nobody who works here. */
const isPerson = (c: AppContext): boolean => {
  const agent = c.req.header('user-agent') ?? ''
  const purpose = `${c.req.header('sec-purpose') ?? ''}${c.req.header('purpose') ?? ''}`
  return (
    c.req.method === 'GET' &&
    agent !== '' &&
    !robots.test(agent) &&
    !purpose.includes('prefetch') &&
    !c.var.view.belongs
  )
}

/**
 * Counts a search that found nothing, in a transaction of its own: the page's reads only. The page is not kept, so that the
 * next person who asks is counted too.
 */
export async function noteUnfound(c: AppContext, asked: Asked, results: SearchResults): Promise<void> {
  if (results.total > 0 || asked.page > 1 || (asked.q === '' && !isNarrowed(asked) && !pointOf(asked))) return
  c.set('personal', true)
  if (!isPerson(c)) return
  const { database, db, view, now } = c.var
  const kinds = [...new Set([...(asked.kind ? [asked.kind] : []), ...results.concepts.flatMap(conceptKinds)])]
  await database.beside(db.partnershipId, other =>
    countUnfound(
      other,
      {
        words: asked.q,
        kinds,
        language: asked.language,
        status: asked.status,
        communityId: asked.community?.id,
      },
      view.zone,
      now,
    ),
  )
}
