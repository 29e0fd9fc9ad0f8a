import { describe, expect, test } from 'vitest'
import { newId } from '#platform/id.ts'
import { openDoor } from '../open-door.ts'
import { query } from '../query.ts'

const door = openDoor({ demonstration: true })
const times = 50
const path = '/peterborough/people/organisations'

const counted = async (nameEn: string) => {
  const rows = await query<{ count: number }>(
    door.ownerUrl,
    "select count(*)::int as count from organisations where name->>'en' = $1",
    [nameEn],
  )
  return rows[0]?.count
}

async function sendTogether(fields: Record<string, string>) {
  const coordinator = await door.signedIn('marguerite@peterborough.example')
  return Promise.all(Array.from({ length: times }, () => coordinator.post(path, fields)))
}

describe('a form sent many times at once', () => {
  test('happens once, and every copy gets the first one’s answer', async () => {
    const fields = { nameEn: 'Pressed In Haste', kind: 'organisation', another: 'yes', _once: newId() }
    const answers = await sendTogether(fields)
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
    expect(new Set(answers.map(({ headers }) => headers.get('location'))).size).toBe(1)
    expect(await counted('Pressed In Haste')).toBe(1)

    const coordinator = await door.signedIn('marguerite@peterborough.example')
    const changed = await coordinator.post(path, { ...fields, nameEn: 'Something Else' })
    expect(changed.status).toBe(422)
    expect(await counted('Something Else')).toBe(0)
  })

  test('happens many times where the key is taken away', async () => {
    await sendTogether({ nameEn: 'No Key', kind: 'organisation', another: 'yes' })
    expect(await counted('No Key')).toBe(times)
  })
})
