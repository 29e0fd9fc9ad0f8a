import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { newId } from '#platform/id.ts'
import { freePort } from '../open-door.ts'
import { session } from '../query.ts'
import { Visitor } from '../sign-in-desk.ts'
import { until } from '../until.ts'
import { begin, type Program, startProgram } from './program.ts'

const writers = 6

/** Posts organisations until it cannot any more; gives the names whose addition was acknowledged. */
async function writeUntilDead(coordinator: Visitor, mark: string, heard: () => void): Promise<string[]> {
  const acknowledged: string[] = []
  for (let n = 0; ; n++) {
    const nameEn = `${mark} ${n}`
    const answer = await coordinator
      .post('/peterborough/people/organisations', { nameEn, kind: 'organisation', _once: newId() })
      .catch(() => undefined)
    if (!answer) return acknowledged
    if (answer.status === 303) {
      acknowledged.push(nameEn)
      heard()
    }
    if (answer.status !== 303 && answer.status !== 503)
      throw new Error(`${answer.status}: ${await answer.text()}`)
  }
}

/** Names that are not there, and organisations of ours without the line of the log that was written with them. */
const lookFor = (ownerUrl: string, names: readonly string[]) =>
  session(ownerUrl, async ask => ({
    lost: await ask(
      `select said from unnest($1::text[]) as wanted(said)
       where not exists (select from organisations o where o.name->>'en' = said)`,
      [names],
    ),
    halves: await ask(
      `select o.name->>'en' as name from organisations o where o.name->>'en' like 'Round %' and not exists
        (select from activity a where a.partnership_id = o.partnership_id and a.subject = o.id)`,
    ),
  }))

/**
 * Kills the server and its database under concurrent writes, so many times, and looks for what was acknowledged.
 * `readyWithin`: milliseconds from starting again to ready, at most.
 */
export function killLoop(rounds: number, readyWithin: number): void {
  let data: string
  let program: Program
  let coordinator: Visitor
  beforeAll(async () => {
    data = await mkdtemp(path.join(os.tmpdir(), 'porchlight-kill-'))
    program = await startProgram(data, await freePort())
    // The door opens a moment before the links are printed.
    const link = await until(async () => /Marguerite[^\n]*?(http:\S+)\n/.exec(program.said())?.[1])
    coordinator = new Visitor(program.origin, request => fetch(request))
    await coordinator.post(new URL(link).pathname)
  }, 300_000)
  afterAll(async () => {
    await program?.stop()
    await rm(data, { recursive: true, force: true })
  })

  test(`nothing acknowledged is lost in ${rounds} rounds of kill -9`, {
    timeout: rounds * 60_000 + 60_000,
  }, async () => {
    const kept: string[] = []
    const waits: number[] = []
    for (let round = 0; round < rounds; round++) {
      // On a busy machine the first answer may take a while; what nobody was promised cannot be lost.
      const promised = Promise.withResolvers<void>()
      const writing = Array.from({ length: writers }, (_, writer) =>
        writeUntilDead(coordinator, `Round ${round} writer ${writer}`, promised.resolve),
      )
      await promised.promise
      await new Promise(resolve => setTimeout(resolve, 150 + Math.random() * 600))
      await program.killEverything()
      const acknowledged = (await Promise.all(writing)).flat()
      expect(acknowledged.length).toBeGreaterThan(0)
      kept.push(...acknowledged)
      program = await startProgram(data, Number(new URL(program.origin).port))
      waits.push(program.ready)
      const { lost, halves } = await lookFor(program.ownerUrl, kept)
      expect({ round, lost, halves }).toEqual({ round, lost: [], halves: [] })
    }
    console.log(
      `${kept.length} acknowledged, none lost; ready again in ${waits.map(Math.round).join(', ')} ms`,
    )
    expect(Math.max(...waits)).toBeLessThanOrEqual(readyWithin)
  })

  test('what is lost, and what is half there, is found', async () => {
    const [kept] = await session(program.ownerUrl, ask =>
      ask<{ id: string; name: string }>(
        "select id, name->>'en' as name from organisations where name->>'en' like 'Round %' limit 1",
      ),
    )
    await session(program.ownerUrl, ask => ask('delete from activity where subject = $1', [kept?.id]))
    expect(await lookFor(program.ownerUrl, [kept?.name ?? '', 'Never written'])).toEqual({
      lost: [{ said: 'Never written' }],
      halves: [{ name: kept?.name }],
    })
  })

  test('a second program on the same port says so and ends with 1', async () => {
    const { port } = new URL(program.origin)
    const second = begin({ PORT: port, DATABASE_URL: program.ownerUrl, PORCHLIGHT_DATA: data })
    onTestFinished(() => void second.child.kill('SIGKILL'))
    const code = await new Promise(resolve => second.child.once('exit', resolve))
    expect(second.said()).toContain(`Port ${port} is in use`)
    expect(code).toBe(1)
  })
}
