import { expect, test } from 'vitest'
import { federalRecord, fileOf } from '#test/a-list.ts'
import { found } from '#test/as.ts'
import { formOf, sandbox } from '#test/sandbox.ts'
import { importFile, searchServices } from '../index.ts'

const box = sandbox()

test('a mailbox gets a few lists in a day, however many hands send them', async () => {
  const here = await found(box)
  const staff = { kind: 'system', name: 'Ada Osei' } as const
  const list = fileOf([
    federalRecord('Harbour Language School', { Lang_training: 'yes' }, { Province: 'Ontario' }),
  ])
  await importFile(box.database, here.id, staff, list, { name: 'list.json' }, box.now)
  const [first] = (await here.inside(db => searchServices(db, '', {}, box.now))).found
  // Each comes from elsewhere: what is counted by sender never fills up.
  const send = async (email: string) => {
    box.now = new Date(box.now.getTime() + 61 * 60_000)
    return (
      await box.request(`/lakeside/services/short-list?s=${first?.id}`, formOf({ email, tongue: 'en' }))
    ).status
  }
  const sent: number[] = []
  for (const email of [
    'a@x.example',
    'A@x.example',
    'a@x.example',
    'a@x.example',
    'a@x.example',
    'b@x.example',
  ])
    sent.push(await send(email))
  expect(sent).toEqual([303, 303, 303, 303, 429, 303])
})
