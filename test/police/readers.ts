import { listPartnerships } from '#platform/db/partnerships.ts'
import { closedBecause } from '#platform/links/link-state.ts'
import { hashOf } from '#platform/links/links.ts'
import { links } from '#platform/links/tables.ts'
import { mails } from '#platform/mail/tables.ts'
import { openLetter } from '../letters.ts'
import type { OpenDoor } from '../open-door.ts'
import type { Visitor } from '../sign-in-desk.ts'
import { until } from '../until.ts'
import { actionsIn, type PageSeen } from './crawl.ts'

const answers: Record<string, Record<string, string>> = {
  name: {
    nameEn: 'Harbour Immigration Partnership',
    nameFr: 'Partenariat d’immigration du Havre',
    slug: 'harbour',
  },
  where: { province: 'NS', stage: 'starting' },
  statement: { visionEn: 'Everyone finds a harbour.', mandateEn: 'We plan together.' },
  'communities/new': { communityName: 'Harbour', province: 'NS', latitude: '44.65', longitude: '-63.57' },
  'communities/0/area': { area: '-' },
  communities: {},
  look: { tongues: 'en', accent: '#1b6a56' },
  host: { hostNameEn: 'Harbour Newcomer Centre' },
  you: { yourName: 'Ida Brook', email: 'ida@harbour.example', tongue: 'en' },
}

/** Pages of a set-up under way, once `fillSetUp` has been through it. */
export const setUpPages = [
  '/new',
  ...[
    'name',
    'where',
    'statement',
    'communities',
    'communities/new',
    'communities/0',
    'communities/0/area',
    'look',
    'host',
    'you',
    'check',
  ].map(step => `/new/${step}`),
]

/** Answers every question of setting a partnership up, short of founding it. */
export async function fillSetUp(visitor: Visitor): Promise<void> {
  await visitor.post('/new')
  for (const [step, fields] of Object.entries(answers)) {
    const answer = await visitor.post(`/new/${step}`, fields)
    if (answer.status !== 303) throw new Error(`/new/${step}: ${answer.status}`)
  }
}

/** Sends a form of some page whose address ends so, and gives the letter that follows from it. */
export async function linkSentBy(
  door: OpenDoor,
  staff: Visitor,
  pages: readonly Pick<PageSeen, 'body'>[],
  ending: string,
): Promise<string> {
  const action = pages.flatMap(({ body }) => actionsIn(body)).find(each => each.endsWith(ending))
  if (!action) throw new Error(`No page has a form for ${ending}`)
  const before = door.office.delivered.length
  await staff.post(action)
  const letter = await until(async () => door.office.delivered[before])
  return new URL(openLetter(letter.raw).link).pathname
}

/** For each kind of signed link a letter in this database holds, one that still opens: its path, by its purpose. */
export async function linkOfEachKind(door: OpenDoor): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const { database } = door.installation
  for (const { id, slug } of await database.onSite('read', listPartnerships))
    await database.inPartnership(id, 'read', async db => {
      const open = new Map(
        (await db.select().from(links))
          .filter(link => !closedBecause(link, new Date()))
          .map(link => [link.tokenHash, link.purpose]),
      )
      for (const { text } of await db.select({ text: mails.text }).from(mails))
        for (const [, token = ''] of text.matchAll(/\/l\/([A-Za-z0-9_-]{43})/g)) {
          const purpose = open.get(hashOf(token))
          if (purpose && !found.has(purpose)) found.set(purpose, `/${slug}/l/${token}`)
        }
    })
  return found
}
