import { expect, test } from 'vitest'
import { openDoor } from '#test/open-door.ts'

const door = openDoor({
  demonstration: true,
  settings: () => ({ DATABASE_POOL: '2', PAGE_CACHE_SECONDS: '0' }),
})

test('counting searches that found nothing takes no connection that pages wait for', async () => {
  const headers = { 'user-agent': 'Mozilla/5.0' }
  const ask = (n: number) =>
    fetch(`${door.origin}/peterborough/services?q=zzqqvv${n}+wwxxkk`, { headers }).then(
      ({ status }) => status,
    )
  // A first search takes longer than a connection is waited for, where other tests run beside it.
  expect(await ask(99)).toBe(200)
  const answers = await Promise.all(Array.from({ length: 4 }, (_, n) => ask(n)))
  expect(answers).toEqual(answers.map(() => 200))
})
