import { connect, type Socket } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { found } from '#test/as.ts'
import { openDoor } from '#test/open-door.ts'
import { formOf, origin, sandbox } from '#test/sandbox.ts'
import { largestForm } from './body.ts'

const box = sandbox()

const withFile = (bytes: number): FormData => {
  const form = new FormData()
  form.set('file', new File(['x'.repeat(bytes)], 'list.json'))
  return form
}

describe('what a request may weigh', () => {
  test('a form has a megabyte; a file more, where files are taken, from somebody signed in', async () => {
    const coordinator = await (await found(box)).coordinator()
    const heavy = formOf({ email: 'x'.repeat(largestForm) })
    expect((await box.request('/sign-in', heavy)).status).toBe(413)
    expect((await box.request('/lakeside/groups', heavy)).status).toBe(413)
    const send = { method: 'POST', headers: { origin }, body: withFile(largestForm) }
    expect((await box.request('/lakeside/services/import', send)).status).toBe(413)
    expect((await coordinator.open('/lakeside/groups', send)).status).toBe(413)
    expect((await coordinator.open('/lakeside/services/import', send)).status).toBe(303)
  })

  test('a form cut off on its way is refused, in words', async () => {
    await found(box)
    for (const type of ['multipart/form-data', 'multipart/form-data; boundary=here']) {
      const headers = { origin, 'content-type': type }
      const cut = { method: 'POST', headers, body: '--here\r\nContent-Disposition: form-data; name="a' }
      const answer = await box.request('/lakeside/groups', cut)
      expect(answer.status).toBe(400)
      expect(await answer.text()).toContain('cannot be read')
    }
  })
})

describe('forms that never arrive', () => {
  const door = openDoor({
    demonstration: true,
    settings: () => ({ DATABASE_POOL: '2', PAGE_CACHE_SECONDS: '0' }),
  })
  const open: Socket[] = []
  afterEach(() => {
    for (const socket of open) socket.destroy()
  })

  test('hold no connection to the database', async () => {
    const { hostname, port } = new URL(door.origin)
    for (let n = 0; n < 6; n += 1) {
      const socket = connect(Number(port), hostname)
      open.push(socket)
      socket.write(
        `POST /peterborough/groups HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Length: 500\r\n` +
          'Content-Type: application/x-www-form-urlencoded\r\n\r\n_once=',
      )
    }
    await new Promise(resolve => setTimeout(resolve, 500))
    expect((await fetch(`${door.origin}/peterborough/groups`)).status).toBe(200)
  })
})
