import { expect, test } from 'vitest'
import { found } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'

const box = sandbox()

test('a key goes to the place it was given for, and to no other unless it is typed again', async () => {
  const lakeside = await found(box)
  const coordinator = await lakeside.coordinator()
  const fields = {
    name: '211',
    address: 'https://one.example/hsds',
    keyHeader: 'X-Api-Key',
    rhythm: 'by-hand',
  }
  const added = await coordinator.post('/lakeside/services/feeds', { ...fields, keyValue: 'key-1' })
  const path = `${added.headers.get('location')}/change`
  const moved = { ...fields, version: '1', address: 'https://other.example/hsds' }
  expect((await coordinator.post(path, moved)).status).toBe(422)
  expect((await coordinator.post(path, { ...moved, address: 'https://one.example/other' })).status).toBe(303)
  expect((await coordinator.post(path, { ...moved, version: '2', keyValue: 'key-2' })).status).toBe(303)
})
