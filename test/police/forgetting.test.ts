import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import type { Actor } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { createLink } from '#platform/links/links.ts'
import type { PlainDate } from '#platform/time.ts'
import { changeService, confirmService } from '../../src/features/directory/commands/change-service.ts'
import { addService, reportMistake } from '../../src/features/directory/index.ts'
import { findListing } from '../../src/features/directory/queries/one.ts'
import { mergeTwins, undoSameness } from '../../src/features/directory/twins/commands/merge.ts'
import { countUnmet } from '../../src/features/gaps/demand/commands/telling.ts'
import { answerProposal } from '../../src/features/gaps/overlap/commands/answering.ts'
import { proposeToCoordinate } from '../../src/features/gaps/overlap/commands/proposing.ts'
import { findCoordination } from '../../src/features/gaps/overlap/queries.ts'
import { addEntry } from '../../src/features/gaps/pooling/commands/entries.ts'
import { answerMatch, proposeMatch, recordUse } from '../../src/features/gaps/pooling/commands/matching.ts'
import { listCommunities } from '../../src/features/partnership/index.ts'
import { addOrganisation, addPerson } from '../../src/features/people/index.ts'
import { found } from '../as.ts'
import { origin, sandbox } from '../sandbox.ts'
import { must, twoClasses } from '../two-classes.ts'

const box = sandbox()
const ada = { kind: 'system', name: 'Ada Osei' } as const
const name = 'Noor Haddad'
const email = 'noor@mill.example'
const noor: Actor = { kind: 'link', id: newId(), name }
const use = { on: '2027-01-12' as PlainDate, from: '18:00', to: '20:00', weeks: 1 }

/** The log tells who did what, and stays: whoever removes somebody reads so first. */
const stays = new Set(['activity'])

/** Every table in which some row names them, whatever room it belongs to. */
async function naming(db: TenantDb): Promise<string[]> {
  const { rows } = await db.execute<{ name: string }>(sql`
    select t.relname as name from pg_class t where t.relnamespace = 'public'::regnamespace and t.relkind = 'r'
      and exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'partnership_id') order by 1`)
  const found: string[] = []
  for (const { name: table } of rows) {
    if (stays.has(table)) continue
    const { rows: some } = await db.execute(sql`
      select 1 from ${sql.identifier(table)} t where t::text ilike ${`%${name}%`} or t::text ilike ${`%${email}%`} limit 1`)
    if (some.length > 0) found.push(table)
  }
  return found
}

/** Noor at Mill confirms, corrects, reports, is asked to coordinate, offers, agrees, asks, counts; twins are merged. */
async function everywhere(db: TenantDb) {
  const mill = await addOrganisation(db, ada, { name: { en: 'Old Mill' }, email }, box.now)
  const person = await addPerson(db, ada, { name, email, organisationId: mill }, box.now)
  const { own } = await twoClasses(db)
  const [first] = (await findListing(db, own, box.now)) ? [own] : []
  const fields = (await findListing(db, first ?? '', box.now))?.service.listing
  if (!fields) throw new Error('No listing')
  const at = {
    street: '9 Main Street',
    city: 'Lakeside',
    province: 'ON' as const,
    coordinates: { latitude: 44.3, longitude: -78.3 },
  }
  const add = async (title: string) =>
    (await addService(
      db,
      ada,
      { organisationId: mill, fields: { ...fields, name: { en: title } }, place: at },
      box.now,
    )) ?? ''
  const [english, twin] = [await add('Mill English'), await add('Mill English class')]
  for (const id of [english, twin]) {
    must(
      await changeService(
        db,
        noor,
        id,
        { fields: { ...fields, email, name: { en: 'Mill English' } }, by: 'provider' },
        box.now,
      ),
    )
    await confirmService(db, noor, id, box.now)
  }
  await reportMistake(
    db,
    noor,
    { serviceId: english, said: 'It moved', replyTo: email.toUpperCase() },
    box.now,
  )
  const merger = must(
    await mergeTwins(db, ada, { kind: 'services', keptId: english, goneIds: [twin] }, box.now),
  )
  const written = { name: 'Mill English', contacts: [{ id: '1', name, email }] }
  await db.execute(
    sql`update services set written = ${JSON.stringify(written)}::jsonb where id = ${english}::uuid`,
  )
  const proposed = must(await proposeToCoordinate(db, ada, { a: english, b: own }, { origin }, box.now))
  const sides = await findCoordination(db, proposed.id)
  const mine = [sides?.a, sides?.b].find(side => side?.recipientEmail === email)
  must(await answerProposal(db, noor, mine?.id ?? '', { choice: 'talk' }, box.now))
  const room = {
    way: 'offer' as const,
    kind: 'room' as const,
    organisationId: mill,
    title: { en: 'Hall' },
    times: [],
  }
  const offerId = (await addEntry(db, noor, room, box.now)) ?? ''
  const [other] = (
    await db.execute<{ id: string }>(sql`select organisation_id as id from services where id = ${own}::uuid`)
  ).rows
  const match = must(
    await proposeMatch(db, noor, { offerId, organisationId: other?.id ?? '', use }, { origin }, box.now),
  )
  must(await answerMatch(db, noor, match.id, { answer: 'yes' }, { origin }, box.now))
  const today = box.now.toISOString().slice(0, 10) as PlainDate
  must(await recordUse(db, noor, match.id, { usedOn: today, usedMinutes: 60 }, box.now))
  const [community] = await listCommunities(db)
  const month = `${today.slice(0, 7)}-01` as PlainDate
  const counting: Actor = { kind: 'link', id: newId(), name: `${name} · Old Mill` }
  const unmet = {
    need: 'housing' as const,
    communityId: community?.id ?? '',
    month,
    times: 3,
    countedBy: 'Old Mill',
  }
  must(await countUnmet(db, counting, unmet, box.now))
  await createLink(
    db,
    {
      purpose: 'pool.share',
      subject: mill,
      recipient: { name, email },
      sentBy: 'Ada',
      days: 9,
      uses: 'many',
      origin,
    },
    box.now,
  )
  return { person, english, twin, mergerId: merger.id, own }
}

it('somebody who is forgotten stands nowhere any more, in whatever room, not even after a merger is undone', async () => {
  const here = await found(box)
  const cast = await here.inside(everywhere)
  const before = await here.inside(naming)
  expect(before).toEqual(
    expect.arrayContaining([
      ...[
        'links',
        'listing_mistakes',
        'mails',
        'merger_steps',
        'organisations',

        'overlap_sides',
      ],
      ...['persons', 'pool_entries', 'pool_matches', 'pool_uses', 'services', 'unmet_requests'],
    ]),
  )
  const coordinator = await here.coordinator()
  const removal = `/lakeside/people/persons/${cast.person}/removal`
  expect((await coordinator.post(removal, { sure: 'yes' })).status).toBe(303)
  expect(await here.inside(naming)).toEqual([])
  await here.inside(async db => {
    expect(await undoSameness(db, ada, cast.mergerId, box.now)).toMatchObject({ ok: true })
    expect(await naming(db)).toEqual([])
    const { service } = (await findListing(db, cast.english, box.now)) ?? {}
    expect(service?.listing.name).toEqual({ en: 'Mill English' })
    expect(service?.confirmedBy).toMatch(/removed/)
    const queued = await db.execute(sql`select 1 from mails where state = 'queued' and to_email = ''`)
    expect(queued.rows).toEqual([])
  })
})

it('leaves what somebody of the same name said for another organisation', async () => {
  const here = await found(box)
  const { removed, service } = await here.inside(async db => {
    const removed = await addPerson(db, ada, { name, email }, box.now)
    const other = await addOrganisation(db, ada, { name: { en: 'Far House' } }, box.now)
    await addPerson(db, ada, { name, email: 'n.h@far.example', organisationId: other }, box.now)
    const service =
      (await addService(db, ada, { organisationId: other, fields: { name: { en: 'Far' } } }, box.now)) ?? ''
    await confirmService(db, noor, service, box.now)
    return { removed, service }
  })
  await (await here.coordinator()).post(`/lakeside/people/persons/${removed}/removal`, { sure: 'yes' })
  const listing = await here.inside(db => findListing(db, service, box.now))
  expect(listing?.service.confirmedBy).toBe(name)
})
