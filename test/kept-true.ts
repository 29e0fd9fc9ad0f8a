import { sql } from 'drizzle-orm'
import { beforeEach, expect } from 'vitest'
import { importFile, searchServices } from '#features/directory/index.ts'
import { newId } from '#platform/id.ts'
import { federalRecord, fileOf } from '#test/a-list.ts'
import { type Founded, found } from '#test/as.ts'
import { origin, sandbox } from '#test/sandbox.ts'
import { Visitor } from '#test/sign-in-desk.ts'
import { askToConfirm } from '../src/features/directory/keeping/commands/ask.ts'
import { dueToday } from '../src/features/directory/keeping/queries/due.ts'
import { findListing } from '../src/features/directory/queries/one.ts'

export const staff = { kind: 'system', name: 'Ada Osei' } as const
const ontario = {
  Province: 'Ontario',
  Postal: 'K9J 1A1',
  City: 'Lakeside',
  Longitude: '-78.3',
  Latitude: '44.3',
}
const school = federalRecord(
  'Harbour Language School',
  { Lang_training: 'yes', Job_search: 'yes' },
  { ...ontario, Email: 'hello@harbour.example', Telephone: '705-555-0142' },
)
const silent = federalRecord(
  'Silent Centre',
  { Job_search: 'yes' },
  { ...ontario, Telephone: '705-555-0143' },
)

/** What the page of a letter says it showed. */
export const seenOn = (html: string) =>
  [...html.matchAll(/name="seen" value="([^"]+)"/g)].map(([, seen = '']) => seen)

/** The path of the signed link in a letter. */
export const linkIn = (text = '') => /https?:\/\/[^/]+(\/lakeside\/l\/[^\s?"<)>\]]+)/.exec(text)?.[1] ?? ''

/** Two listings of a school and one of a centre nobody can write to, kept true by letters; founded anew for each test. */
export function keptTrue() {
  const box = sandbox()
  let here: Founded
  let ids: string[]
  const letters = async () =>
    (
      await here.inside(db =>
        db.execute<{ text: string; subject: string }>(
          sql`select text, subject from mails order by queued_at, id`,
        ),
      )
    ).rows
  const idsOf = async (words: string) =>
    (await here.inside(db => searchServices(db, words, {}, box.now))).found
      .filter(({ organisationName }) => organisationName.en?.startsWith('Harbour'))
      .map(({ id }) => id)
  beforeEach(async () => {
    here = await found(box)
    await importFile(box.database, here.id, staff, fileOf([school, silent]), { name: 'list.json' }, box.now)
    ids = await idsOf('harbour')
    expect(ids).toHaveLength(2)
  })
  return {
    box,
    get here() {
      return here
    },
    /** The school's two listings. */
    get ids() {
      return ids
    },
    letters,
    listing: (id: string) => here.inside(db => findListing(db, id, box.now)),
    /** Somebody without an account. */
    stranger: () =>
      new Visitor(origin, async request => {
        const body = request.method === 'GET' ? undefined : await request.arrayBuffer()
        const { pathname, search } = new URL(request.url)
        const init = { method: request.method, headers: request.headers, ...(body ? { body } : {}) }
        return box.request(pathname + search, init)
      }),
    /** The letters that are due are written, as the daily job does. */
    remind: () =>
      here.inside(async db =>
        askToConfirm(db, staff, await dueToday(db, box.now), { origin, rest: true }, box.now),
      ),
    /** Everybody is asked at a press; the link in the one letter there is. */
    async asked(): Promise<string> {
      const coordinator = await here.coordinator()
      await coordinator.post('/lakeside/services/confirmations', { _once: newId() })
      const sent = await letters()
      expect(sent).toHaveLength(1)
      return linkIn(sent[0]?.text)
    },
  }
}
