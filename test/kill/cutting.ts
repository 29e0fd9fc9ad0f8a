import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { databaseUrl } from '#platform/db/embedded/index.ts'
import { openDoor } from '../open-door.ts'
import { until } from '../until.ts'
import { type Cable, cableTo } from './cable.ts'

/** Cuts the database away under load and lets it come back; `readyWithin` so many milliseconds everybody is served again. */
export function cutAndRestore(readyWithin: number): void {
  let cable: Cable
  beforeAll(async () => {
    cable = await cableTo(inject('cluster').socketDir)
  })
  const door = openDoor({
    demonstration: true,
    settings: () => {
      const name = /\/(test_\w+)/.exec(door.ownerUrl)?.[1] ?? ''
      return {
        DATABASE_URL: databaseUrl(cable, name, 'owner'),
        DATABASE_APP_URL: databaseUrl(cable, name, 'app'),
      }
    },
  })
  afterAll(() => cable.close())

  test('a database that goes away is told as such, and when it is back so are the pages, under load', async () => {
    const coordinator = await door.signedIn('marguerite@peterborough.example')
    const answers: { at: number; status: number; retry: string | null }[] = []
    let over = false
    const load = Array.from({ length: 6 }, async (_, n) => {
      while (!over) {
        const answer =
          n % 2 ? await coordinator.open('/peterborough/today') : await fetch(`${door.origin}/peterborough`)
        await answer.arrayBuffer()
        answers.push({
          at: performance.now(),
          status: answer.status,
          retry: answer.headers.get('retry-after'),
        })
        await new Promise(resolve => setTimeout(resolve, 5))
      }
    })
    await new Promise(resolve => setTimeout(resolve, 300))
    const cutAt = performance.now()
    await cable.cut()
    await new Promise(resolve => setTimeout(resolve, 1_500))
    const answer = await coordinator.post('/peterborough/people/organisations', {
      nameEn: 'Lost',
      kind: 'organisation',
    })
    expect(answer.status).toBe(503)
    expect((await fetch(`${door.origin}/readyz`)).status).toBe(503)
    expect((await fetch(`${door.origin}/healthz`)).status).toBe(200)

    await cable.restore()
    const backAt = performance.now()
    const before = answers.length
    // Back is where everybody has been served some times on end.
    const lately = () => answers.slice(before).slice(-4 * load.length)
    await until(
      async () => lately().length === 4 * load.length && lately().every(({ status }) => status === 200),
      readyWithin,
    )
    const waited = performance.now() - backAt
    over = true
    await Promise.all(load)

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 503]))
    expect(answers.filter(({ status, retry }) => status === 503 && !retry)).toEqual([])
    expect(answers.filter(({ at }) => at < cutAt).every(({ status }) => status === 200)).toBe(true)
    console.log(
      `away ${Math.round(backAt - cutAt)} ms, back in service after ${Math.round(waited)} ms, ${answers.length} answers`,
    )
  })
}
