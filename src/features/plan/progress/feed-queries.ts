import type { TenantDb } from '#platform/db/tenant.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { actionPath } from '../paths.ts'
import { reportWords, stateWords } from '../words.ts'
import type { Feed } from './atom.ts'
import { howFarPath } from './paths.ts'
import { progressNow } from './queries.ts'

const newsInFeed = 30

/** What was said lately of the plan in force, for everywhere or for one community; undefined while there is no plan. */
export async function newsFeed(
  db: TenantDb,
  view: View,
  slug: string,
  asked: { self: string; communityId: string | undefined },
): Promise<Feed | undefined> {
  const { t, tongue } = view
  const seen = await progressNow(db, view, asked.communityId, newsInFeed)
  if (!seen) return undefined
  const { plan, community, news } = seen
  const only = community ? `?community=${community.id}` : ''
  const name = inTongue(plan.name, tongue).text
  return {
    title: community ? `${name} · ${community.name}` : name,
    tongue,
    url: view.origin + howFarPath(slug) + only,
    self: view.origin + asked.self + only,
    updated: news[0]?.at ?? plan.changedAt,
    author: inTongue(view.partnership?.name, tongue).text,
    entries: news.map(update => ({
      id: `urn:uuid:${update.id}`,
      title: `${inTongue(update.title, tongue).text}: ${t(update.said === 'unchanged' ? reportWords.unchanged : stateWords[update.after])}`,
      url: view.origin + actionPath(slug, update.actionId),
      at: update.at,
      text: inTongue(update.sentence ?? undefined, tongue).text,
    })),
  }
}
