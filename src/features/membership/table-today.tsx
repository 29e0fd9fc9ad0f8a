import type { Child } from 'hono/jsx'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { Handover, Todo } from '#platform/http/feature.ts'
import type { View } from '#platform/http/view.ts'
import { handOverFollowUps } from './contact-log/commands.ts'
import { ContactInBrief } from './contact-log/pages/on-organisation.tsx'
import { contactLogPath } from './contact-log/paths.ts'
import { contactWith, followUpsOf } from './contact-log/queries.ts'
import { followUpsDue } from './contact-log/today.ts'
import { staffWords as contactWords } from './contact-log/words.ts'
import { nameIn } from './list/listed.ts'
import { isOver } from './missing/approach.ts'
import { handOverApproaches } from './missing/commands.ts'
import { approachPath } from './missing/paths.ts'
import { listApproaches } from './missing/queries.ts'
import { approachesDue } from './missing/today.ts'
import { staffWords as missingWords } from './missing/words.ts'

/** Whom to ask to the table, and whom to come back to. */
export const whatTheTableNeeds = async (db: TenantDb, view: View): Promise<Todo[]> => [
  ...(await approachesDue(db, view)),
  ...(await followUpsDue(db, view)),
]

/** Calls, visits and letters, on the page of an organisation in people. */
export async function contactOnPage(db: TenantDb, view: View, id: string): Promise<Child | undefined> {
  if (!view.partnership || !view.can('membership.see')) return undefined
  const lines = await contactWith(db, id)
  return <ContactInBrief view={view} slug={view.partnership.slug} organisationId={id} lines={lines} />
}

/** Invitations one was to make, and calls one was to return. */
export const tableHandover: Handover = {
  heading: missingWords.handover,
  open: async (db, view, from) => {
    const slug = view.partnership?.slug ?? ''
    const asking = (await listApproaches(db)).filter(
      ({ askerAccount, steps }) => askerAccount === from.id && !isOver(steps),
    )
    const following = await followUpsOf(db, from.id)
    return [
      ...asking.map(approach => ({
        sentence: view.t(missingWords.todoAsk, {
          name: nameIn(approach.called, view.tongue),
          asker: approach.asker,
        }),
        href: approachPath(slug, approach.id),
      })),
      ...following.map(line => ({
        sentence: view.t(contactWords.todo, { name: nameIn(line.organisation, view.tongue) }),
        href: contactLogPath(slug, line.organisationId),
      })),
    ]
  },
  give: async (db, actor, from, to, now) =>
    (await handOverApproaches(db, actor, from, to, now)) + (await handOverFollowUps(db, from, to)),
}
