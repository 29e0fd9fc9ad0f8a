import { expect, test } from 'vitest'
import { newId } from '#platform/id.ts'
import { found } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { PageCache } from '../../src/platform/http/page-cache.ts'
import { appOver } from '../../src/serve.ts'
import { routesOf } from './routes.ts'

const box = sandbox()
const odd = ['%00', '%ff', '..%2f..%2fetc', "'%22%3E%3Cscript%3E", '-1', 'x'.repeat(3_000), newId()]
const names = [
  ...['again', 'audience', 'because', 'community', 'from', 'goal', 'kind', 'lang', 'language'],
  ...['on', 'organisation', 'page', 'part', 'q', 'to', 'v'],
]

test('no address breaks a page, whatever stands in it', async () => {
  const coordinator = await (await found(box)).coordinator()
  const broken: string[] = []
  const look = async (method: string, path: string) => {
    const sent = method === 'POST' ? coordinator.post(path, { name: 'x\0y' }) : coordinator.open(path)
    const { status } = await sent
    if (status >= 500) broken.push(`${status} ${method} ${path.slice(0, 120)}`)
  }
  const app = appOver(box.installation, new PageCache({ seconds: 0 }), () => box.now)
  for (const { method, path } of routesOf(app)) {
    const address = path.replace(':partnership', 'lakeside')
    const at = (value: string) => address.replace(/:\w+(\{[^}]*\})?/g, value)
    if (address.includes(':')) for (const each of odd) await look(method, at(each))
    if (method !== 'GET') continue
    for (const each of odd)
      await look(method, `${at(newId())}?${names.map(name => `${name}=${each}`).join('&')}`)
  }
  for (const each of odd) await look('GET', `/${each}/services`)
  expect(broken).toEqual([])
}, 600_000)
