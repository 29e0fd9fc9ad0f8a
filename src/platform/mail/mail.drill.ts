import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ne } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { aPartnership } from '#test/a-partnership.ts'
import { openPostOffice } from '#test/post-office.ts'
import { query } from '#test/query.ts'
import { ownDatabase } from '#test/sandbox.ts'
import { until } from '#test/until.ts'
import { databaseOver, openPool, transactOver } from '../db/database.ts'
import { Letter } from './letter.tsx'
import { sendMail } from './mail.ts'
import { mails } from './tables.ts'

const letters = Number(process.env.DRILL_LETTERS ?? 300)
const kills = Number(process.env.DRILL_KILLS ?? 12)
const atOnce = 4
const worker = fileURLToPath(new URL('../../../test/mail-worker.ts', import.meta.url))
const urls = ownDatabase()

test('workers killed again and again, the server cut: none missing, repeats bounded and recognizable', async () => {
  const office = await openPostOffice()
  const folder = await mkdtemp(path.join(os.tmpdir(), 'porchlight-drill-'))
  const pool = openPool(urls.appUrl)
  const database = databaseOver(transactOver(pool))
  const partnershipId = await aPartnership(database, 'lakeside')
  await query(
    urls.ownerUrl,
    "update pgboss.queue set heartbeat_seconds = 10, retry_delay = 1, retry_delay_max = 5 where name = 'mail.send'",
  )
  const ids: string[] = []
  const write = (count: number) =>
    database.inPartnership(partnershipId, 'write', async db => {
      for (let n = 0; n < count; n++)
        ids.push(
          await sendMail(
            db,
            {
              to: { name: 'Reader', email: `reader${ids.length}@example.ca` },
              tongue: 'en',
              subject: `Letter ${ids.length}`,
              body: Letter({ heading: 'Hello', why: 'You asked.' }),
            },
            new Date(),
          ),
        )
    })
  let live: ChildProcess | undefined
  const start = () => {
    live = spawn(process.execPath, [worker, urls.appUrl, office.url, folder], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
  try {
    for (let n = 0; n < kills; n++) {
      await write(Math.ceil(letters / kills))
      const before = office.delivered.length
      start()
      await until(async () => office.delivered.length > before, 30_000)
      await new Promise(resolve => setTimeout(resolve, Math.random() * 250))
      if (n % 3 === 0) office.cutNext = 1
      if (n % 3 === 1) office.silenceNext = 1
      live?.kill('SIGKILL')
    }
    start()
    const unsent = () =>
      database.inPartnership(partnershipId, 'read', db =>
        db.select({ id: mails.id }).from(mails).where(ne(mails.state, 'sent')),
      )
    await until(async () => (await unsent()).length === 0, 600_000)
    const wanted = new Set(ids.map(id => `<${id}@porchlight.test>`))
    const repeats = office.delivered.length - wanted.size
    console.log(`${wanted.size} letters, ${kills} kills, ${repeats} repeats, 0 missing`)
    expect(new Set(office.delivered.map(({ messageId }) => messageId))).toEqual(wanted)
    // Each kill can repeat what was under way at that moment, each cut what shared the server with it.
    expect(repeats).toBeLessThanOrEqual(2 * kills * atOnce)
  } finally {
    live?.kill('SIGKILL')
    await pool.end()
    await office.close()
  }
})
