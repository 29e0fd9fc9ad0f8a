import { beforeAll, expect, test } from 'vitest'
import { PageCache } from '#platform/http/page-cache.ts'
import { appOver } from '../../src/serve.ts'
import { openDoor } from '../open-door.ts'
import type { Visitor } from '../sign-in-desk.ts'
import { actionsIn, linksIn } from './crawl.ts'
import { linkSentBy } from './readers.ts'
import { routesOf } from './routes.ts'
import { type Address, addressesOf, openDoors, trespasses, unpermitted } from './trespass.ts'
import { beginMore } from './under-way.ts'

/** Addresses to which no page of the demonstration leads, with the test that tries them instead. */
const elsewhere: Record<string, string> = {
  'GET /:partnership/l/:token': 'links.test.tsx: a link opens in its own partnership only',
  'GET /:partnership/l/:token/done': 'links.test.tsx',
  'POST /:partnership/l/:token': 'links.test.tsx',
  'GET /:partnership/hsds/services/:id': 'open.test.ts: what is another partnership’s is not here',
  'GET /:partnership/hsds/organizations/:id': 'open.test.ts',
  'GET /:partnership/hsds/service_at_locations/:id': 'open.test.ts',
  'GET /:partnership/hsds/taxonomies/:id': 'open.test.ts',
  'GET /:partnership/hsds/taxonomy_terms/:id': 'open.test.ts',
  'GET /:partnership/hsds/schema/:name{[a-z_]+\\.json}': 'the same for everybody',
}

/** Everybody tries what is not theirs, at up to so many addresses of each route. */
export function wrongTenantMatrix(perPattern: number, timeout: number): void {
  const door = openDoor({ demonstration: true })
  let rosalind: Visitor
  let filled: Address[]
  let filledThere: Address[]
  let unfilled: string[]
  beforeAll(async () => {
    rosalind = await door.signedIn('rosalind@eastcentral.example')
    const marguerite = await door.signedIn('marguerite@peterborough.example')
    await beginMore(door, marguerite, rosalind)
    // Nor has it an outcome somebody told by a link that waits to be confirmed.
    const plan = await (await marguerite.open('/peterborough/plan')).text()
    let asked = ''
    for (const at of linksIn(plan).filter(each => each.includes('/plan/actions/'))) {
      const body = await (await marguerite.open(at)).text()
      if (!actionsIn(body).some(each => each.endsWith('/asking'))) continue
      const link = await linkSentBy(door, marguerite, [{ body }], '/asking')
      await door.visitor().post(`${link}?part=outcome`, { outcome: 'Eleven people found a class.' })
      asked = at
      break
    }
    const routes = routesOf(appOver(door.installation, new PageCache())).filter(
      ({ path }) => path !== '/:partnership/*',
    )
    ;({ filled, unfilled } = await addressesOf(marguerite, 'peterborough', routes, {
      perPattern,
      also: [asked],
    }))
    // What only the other story holds, such as a plan people are asked about, is tried the other way round.
    const missing = new Set(unfilled)
    const there = await addressesOf(
      rosalind,
      'east-central-saskatchewan',
      routes.filter(({ method, path }) => missing.has(`${method} ${path}`)),
      { perPattern, also: [] },
    )
    filledThere = there.filled
    unfilled = there.unfilled
  }, 300_000)

  test('every route inside a partnership is tried', () => {
    expect(unfilled.filter(each => !(each in elsewhere))).toEqual([])
    expect(filled.length).toBeGreaterThan(90)
  })

  test('another partnership’s coordinator finds nothing there, always in the same words', {
    timeout,
  }, async () => {
    const strangers = { own: 'east-central-saskatchewan', other: 'peterborough', coordinator: rosalind }
    expect(await trespasses(filled, strangers)).toEqual([])
    const marguerite = await door.signedIn('marguerite@peterborough.example')
    const others = { own: 'peterborough', other: 'east-central-saskatchewan', coordinator: marguerite }
    expect(await trespasses(filledThere, others)).toEqual([])
  })

  test('signed out, all but the public leads to the sign-in page', { timeout }, async () => {
    expect(await openDoors(filled, door.visitor(), 'peterborough')).toEqual([])
    expect(await openDoors(filledThere, door.visitor(), 'east-central-saskatchewan')).toEqual([])
  })

  test('a member’s contact is refused what that role may not do', { timeout }, async () => {
    const samir = await door.signedIn('samir@peterborough.example')
    const may = (permission: string) =>
      permission === 'signed-in' ||
      (door.installation.house.permissions.get(permission) ?? []).includes('contact')
    expect(await unpermitted(filled, samir, 'peterborough', may)).toEqual([])
  })

  test('where the partnership can be passed by, the matrix says so', async () => {
    const marguerite = await door.signedIn('marguerite@peterborough.example')
    const holdsBoth = { own: 'peterborough', other: 'peterborough', coordinator: marguerite }
    const reads = filled.filter(({ method, permission }) => method === 'GET' && permission !== 'public')
    expect((await trespasses(reads.slice(0, 5), holdsBoth)).length).toBeGreaterThanOrEqual(5)
    expect((await openDoors(reads.slice(0, 5), marguerite, 'peterborough')).length).toBe(5)
    expect((await unpermitted(reads.slice(0, 5), marguerite, 'peterborough', () => false)).length).toBe(5)
  })
}
