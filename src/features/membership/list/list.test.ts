import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { addOrganisation } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import type { Tongue } from '#platform/text.ts'
import { type PlainDate, plainDate } from '#platform/time.ts'
import { type Founded, found, prairie, textOf } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { endMembership, endorse, type MemberKind } from '../index.ts'
import { listPath } from './paths.ts'

const box = sandbox()
const actor = { kind: 'system', name: 'Ada' } as const
const day = (written: string) => plainDate(written) as PlainDate

const join = async (
  db: TenantDb,
  en: string,
  more: {
    since?: string
    kind?: Exclude<MemberKind, 'individual'>
    sector?: string
    communityId?: string
  } = {},
) => {
  const { since = '2018-01-01', kind = 'organisation', sector, communityId } = more
  const facts = { name: { en }, kind, sector, communityId }
  const organisationId = await addOrganisation(db, actor, facts, box.now)
  const made = await endorse(db, actor, { organisationId, kind, since: day(since) }, box.now)
  if (!made.ok) throw new Error(made.why)
  return made.id
}

const wish = (db: TenantDb, memberId: string, listed: boolean, on = '2026-10-01') =>
  db.execute(
    `insert into member_listings (partnership_id, id, member_id, at, listed, signatory_shown, by_name)
     values ('${db.partnershipId}', '${newId()}', '${memberId}', '${on}', ${listed}, false, 'Ada')`,
  )

const read = async (path: string) => textOf(await (await box.request(path)).text())

async function three(here: Founded) {
  return here.inside(async db => {
    const { rows } = await db.execute<{ id: string }>('select id from communities')
    const communityId = rows[0]?.id ?? ''
    const clinic = await join(db, 'Clinic', { sector: 'health', communityId })
    const town = await join(db, 'Town of Lakeside', { kind: 'municipality', sector: 'local-government' })
    const shop = await join(db, 'Corner shop', { kind: 'business', since: '2021-05-01' })
    return { communityId, clinic, town, shop }
  })
}

test('an address holds every filter and nothing that was not asked', () => {
  expect(listPath('p')).toBe('/p/members')
  const asked = { on: day('2018-07-01'), kind: 'business' as const, sector: 'arts & craft', page: 1 }
  expect(listPath('p', asked, 'csv')).toBe(
    '/p/members/list.csv?on=2018-07-01&kind=business&sector=arts+%26+craft',
  )
})

it('narrows by kind, sector and community, on any day, and says how many', async () => {
  const here = await found(box)
  const { communityId } = await three(here)
  expect(await read('/lakeside/members')).toContain('3 members as of November 3, 2026.')
  expect(await read('/lakeside/members?kind=municipality')).toContain('1 member of 3 as of')
  const health = await read('/lakeside/members?sector=health')
  expect(health).toContain('Clinic')
  expect(health).not.toContain('Corner shop')
  expect(await read(`/lakeside/members?community=${communityId}`)).toContain('1 member of 3')
  expect(await read('/lakeside/members?sector=housing')).toContain('Nobody fits this choice')
  expect(await read('/lakeside/members?on=2019-01-01')).toContain('2 members as of January 1, 2019.')
  expect(await read('/lakeside/members?on=2019-01-01')).toContain(
    'From 2 members at the end of 2018 to 3 now.',
  )
  expect(await read('/lakeside/members/municipal')).toContain(
    '1 municipality had signed as of November 3, 2026',
  )
  expect(await read('/lakeside/members/print?on=2019-01-01')).toContain('Members as of January 1, 2019')
})

it('lists members how they want: a wish not to be named holds for visitors, on every day and in every form', async () => {
  const here = await found(box)
  const { clinic } = await three(here)
  await here.inside(db => wish(db, clinic, false))
  for (const path of ['', '?on=2019-01-01', '/print', '/embed', '/list.csv', '/list.json', '/collaboration'])
    expect(await read(`/lakeside/members${path}`)).not.toContain('Clinic')
  expect(await read('/lakeside/members')).toContain('1 more is not named here.')
  const ada = await here.coordinator()
  const seen = textOf(await (await ada.open('/lakeside/members')).text())
  expect(seen).toContain('Clinic')
  expect(seen).toContain('Not on the public list')
  expect(textOf(await (await ada.open('/lakeside/members/print')).text())).not.toContain('Clinic')
  await here.inside(db => wish(db, clinic, true, '2026-10-02'))
  expect(await read('/lakeside/members')).toContain('Clinic')
})

it('may be framed on the embedded page, and nowhere else', async () => {
  const here = await found(box)
  await three(here)
  const policy = async (path: string) =>
    (await box.request(path)).headers.get('content-security-policy') ?? ''
  expect(await policy('/lakeside/members/embed')).toContain('frame-ancestors *')
  expect(await policy('/lakeside/members/embed')).not.toContain('script-src')
  for (const path of ['', '/print', '/municipal', '/collaboration', '/nothing-here'])
    expect(await policy(`/lakeside/members${path}`)).toContain("frame-ancestors 'none'")
  const html = await (await box.request('/lakeside/members/embed')).text()
  expect(html).not.toMatch(/<script|<form|style=/)
  expect(html).toContain('Town of Lakeside')
  const list = await (await box.request('/lakeside/members?kind=business')).text()
  expect(list).toContain('&lt;iframe src=&quot;http://porchlight.test/lakeside/members/embed?kind=business')
})

it('gives JSON that other sites may read', async () => {
  const here = await found(box)
  await three(here)
  const answer = await box.request('/lakeside/members/list.json?on=2019-01-01')
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  const told = (await answer.json()) as { asOf: string; count: number; members: { kind: string }[] }
  expect([told.asOf, told.count, told.members.map(({ kind }) => kind)]).toEqual([
    '2019-01-01',
    2,
    ['organisation', 'municipality'],
  ])
})

it('stays readable with hundreds of members, in every language', async () => {
  const here = await found(box)
  await here.inside(async db => {
    for (let n = 0; n < 130; n += 1)
      await join(db, `Organisation ${n} ${'of a long name '.repeat(n === 0 ? 12 : 0)}`)
  })
  const first = await read('/lakeside/members')
  expect(first).toContain('Members 1 to 100 of 130')
  expect(await read('/lakeside/members?page=2')).toContain('Members 101 to 130 of 130')
  expect(await read('/lakeside/members?page=99')).toContain('Members 101 to 130 of 130')
  for (const tongue of ['fr', 'ar'] satisfies Tongue[])
    for (const path of ['', '/print', '/municipal', '/embed'])
      expect((await box.request(`/lakeside/members${path}?lang=${tongue}`)).status).toBe(200)
})

it('bears whatever is asked of it', async () => {
  const here = await found(box)
  const { shop } = await three(here)
  await here.inside(db =>
    endMembership(db, actor, shop, { on: day('2022-01-01'), because: 'closed' }, box.now),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        on: fc.string(),
        kind: fc.string(),
        sector: fc.string(),
        community: fc.string(),
        page: fc.string(),
      }),
      fc.constantFrom('', '/print', '/embed', '/municipal', '/list.csv', '/list.json'),
      async (asked, way) => {
        const query = new URLSearchParams(asked).toString()
        expect((await box.request(`/lakeside/members${way}?${query}`)).status).toBe(200)
      },
    ),
    { numRuns: 25 },
  )
})

it('shows nothing of the neighbours', async () => {
  await found(box, prairie)
  const here = await found(box)
  await three(here)
  expect(await read('/prairie/members')).not.toContain('Clinic')
  expect(await read('/prairie/members/list.json')).not.toContain('Clinic')
})
