import { describe, expect, test } from 'vitest'
import { demonstrationTemplate } from '../demonstration.ts'
import { query, session } from '../query.ts'
import { ownDatabase } from '../sandbox.ts'
import { lookAround } from './isolation.ts'

const urls = ownDatabase(demonstrationTemplate)
const look = () => lookAround(urls.ownerUrl, urls.appUrl)

describe('inside one partnership nothing of another can be seen', () => {
  test('in any table, nor anything at all from outside', async () => {
    const { leaks, tried } = await look()
    expect(leaks).toEqual([])
    // Only where both partnerships have rows could there have been a leak.
    expect(tried.length).toBeGreaterThan(15)
    for (const table of ['public.organisations', 'public.services', 'public.stations', 'public.activity'])
      expect(tried).toContain(table)
  })

  test('a policy that lets everything through, or none at all, is found', async () => {
    await query(urls.ownerUrl, 'alter policy inside_partnership on organisations using (true)')
    const opened = await look()
    expect(opened.leaks.map(each => each.replace(/\d+/, 'n'))).toEqual([
      'public.organisations: n seen from east-central-saskatchewan',
      'public.organisations: n seen from peterborough',
      'public.organisations: n seen from outside',
    ])
    await query(urls.ownerUrl, 'alter table stations disable row level security')
    expect((await look()).leaks.some(each => each.startsWith('public.stations'))).toBe(true)
  })
})

test('nothing can be written into another partnership', async () => {
  await query(urls.ownerUrl, 'alter table stations enable row level security')
  const partnerships = await query<{ id: string }>(urls.ownerUrl, 'select id from partnerships order by slug')
  const [here, there] = partnerships.map(({ id }) => id)
  const move = session(urls.appUrl, async ask => {
    await ask('select set_config($1, $2, false)', ['app.partnership_id', here])
    await ask('update stations set partnership_id = $1', [there])
  })
  await expect(move).rejects.toThrow(/row-level security/)
})
