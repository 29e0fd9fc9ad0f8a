import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newId } from '#platform/id.ts'
import { federalRecord, fileOf } from '#test/a-list.ts'
import { fieldIn, textOf } from '#test/as.ts'
import { lakeside, ontario, school } from '#test/lakeside.ts'
import { origin } from '#test/sandbox.ts'
import type { Visitor } from '#test/sign-in-desk.ts'
import { importJob } from './jobs.ts'

const lake = lakeside()
const { box } = lake

describe('importing a file', () => {
  const handIn = (bytes: Uint8Array<ArrayBuffer>, name = 'list.json') => {
    const body = new FormData()
    body.set('file', new File([bytes], name))
    body.set('_once', newId())
    return body
  }
  const send = async (browser: Visitor, body: FormData) => {
    const request = new Request(`${origin}/lakeside/services/import`, { method: 'POST', body })
    const type = request.headers.get('content-type') ?? ''
    return browser.open('/lakeside/services/import', {
      method: 'POST',
      body: await request.arrayBuffer(),
      headers: { 'content-type': type, origin },
    })
  }
  const work = async (path: string) => {
    const { installation } = box
    const tools = { ...installation, origin, now: () => box.now }
    await importJob.run({ partnershipId: lake.here.id, import: path.split('/').at(-1) ?? '' }, tools)
  }

  test('is watched to its end, and says what was refused on which line', async () => {
    const coordinator = await lake.here.coordinator()
    const more = federalRecord('=HYPERLINK("x")', { Seniors: 'yes' }, ontario)
    const answer = await send(coordinator, handIn(new Uint8Array(fileOf([school, more]))))
    const path = answer.headers.get('location') ?? ''
    expect(answer.status).toBe(303)
    const waiting = await (await coordinator.open(path)).text()
    expect(waiting).toContain('<live-region src="')
    await work(path)
    const seen = await (await coordinator.open(path)).text()
    expect(textOf(seen)).toContain('What would become of list.json')
    expect(textOf(seen)).toContain('Nothing is taken yet.')
    await coordinator.post(`${path}/taking`, { _once: fieldIn(seen, '_once') })
    await work(path)
    await work(path)
    const done = textOf(await (await coordinator.open(path)).text())
    expect(done).toContain('No new services, none changed, 1 as before. 1 line was refused.')
    expect(done).toContain('No kind of service is marked yes.')
    const fragment = await (await coordinator.open(`${path}/progress`)).text()
    expect(fragment).toContain('data-done')
    const csv = await (await coordinator.open(`${path}/refused.csv`)).text()
    expect(csv).not.toMatch(/^[^\n]*\n[^\n]*,=/)
  })

  test('no bytes and no name of a file break it', async () => {
    const coordinator = await lake.here.coordinator()
    const record = fc.oneof(
      fc.json().map(text => new TextEncoder().encode(text)),
      fc.uint8Array({ maxLength: 200 }),
      fc.record({ Type: fc.anything(), Services: fc.anything(), Coordinates: fc.anything() }).map(row => {
        const text = JSON.stringify([{ ...school, ...row }, school], (_key, value) =>
          typeof value === 'bigint' ? String(value) : value,
        )
        return new TextEncoder().encode(text)
      }),
    )
    await fc.assert(
      fc.asyncProperty(record, fc.string({ unit: 'grapheme', maxLength: 40 }), async (bytes, name) => {
        const answer = await send(coordinator, handIn(new Uint8Array(bytes), name))
        expect([303, 422]).toContain(answer.status)
        const path = answer.headers.get('location')
        if (!path) return
        await work(path)
        expect((await coordinator.open(path)).status).toBe(200)
      }),
      { numRuns: 25 },
    )
  })
})
