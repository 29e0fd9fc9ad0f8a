import { expect, test } from 'vitest'
import { aPartnership } from '#test/a-partnership.ts'
import { sandbox } from '#test/sandbox.ts'

const box = sandbox()
const ask = async (path: string) => {
  const answer = await box.request(path)
  return {
    status: answer.status,
    to: answer.headers.get('location'),
    kept: answer.headers.get('cache-control'),
  }
}

test('a slash too many leads to the page itself, and never to another site', async () => {
  await aPartnership(box.database, 'lakeside')
  expect(await ask('/lakeside/services/?q=a')).toMatchObject({ status: 301, to: '/lakeside/services?q=a' })
  expect(await ask('/nowhere/at/all/')).toMatchObject({ status: 404 })
  for (const path of ['/%2Felsewhere.example/', '/%5Celsewhere.example/', '/.//elsewhere.example/']) {
    const { to } = await ask(path)
    expect(new URL(to ?? '/', 'http://porchlight.test').host, path).toBe('porchlight.test')
  }
})

test('what is not there, or never said it may be kept, is kept by nobody', async () => {
  for (const path of ['/nowhere', '/nowhere/services', '/healthz'])
    expect((await ask(path)).kept, path).toBe('private, no-store')
})
