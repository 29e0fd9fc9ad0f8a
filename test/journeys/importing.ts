import { expect } from 'vitest'
import { intakeWords } from '../../src/features/directory/intake/words.ts'
import { staffWords as words } from '../../src/features/directory/staff-words.ts'
import { query, session } from '../query.ts'
import { until } from '../until.ts'
import type { Walker } from './walker.ts'

export interface Handed {
  name: string
  bytes: Uint8Array
}

/** Waits until a partnership's import is so far; a page without scripts says so once it is opened again. */
const soFar = (ownerUrl: string, slug: string, state: 'ready' | 'done') =>
  until(async () => {
    const found = await query(
      ownerUrl,
      `select from imports i join partnerships p on p.id = i.partnership_id where p.slug = $1 and i.state = $2`,
      [slug, state],
    )
    return found.length > 0
  }, 120_000)

const done = (walker: Walker) => walker.page.locator('[data-done]')

/**
 * Hands a list in and watches it being taken. The work is held back a moment, by a lock on the services' table, so that
 * there is progress to see whatever the machine's speed.
 */
export async function importList(
  walker: Walker,
  ownerUrl: string,
  slug: string,
  file: Handed,
  script: boolean,
) {
  await walker.open(`/${slug}/services/import`)
  await walker.page.locator('input[type=file]').setInputFiles({
    name: file.name,
    mimeType: 'application/json',
    buffer: Buffer.from(file.bytes),
  })
  await walker.press(intakeWords.look)
  const take = walker.page.locator('form[action$="/taking"] button').first()
  await soFar(ownerUrl, slug, 'ready')
  if (script) await take.waitFor({ timeout: 60_000 })
  // It may have been ready before the page came.
  else if ((await take.count()) === 0) await walker.follow(words.reload)
  await session(ownerUrl, async ask => {
    await ask('begin')
    await ask('lock table services in share mode')
    await walker.leave(take)
    expect(await walker.page.getByRole('progressbar').count()).toBe(1)
    expect(await walker.read()).toContain(walker.say(words.leave))
    await ask('commit')
  })
  await soFar(ownerUrl, slug, 'done')
  if (!script) await walker.follow(words.reload)
  await done(walker).waitFor({ timeout: 60_000 })
  await walker.open(walker.page.url())
  expect(await walker.page.locator('h1').innerText()).toBe(walker.say(words.doneTitle, { file: file.name }))
}

/** What the report says of lines under one heading: the line, why, what stands there. */
export const linesUnder = (walker: Walker, heading: 'refusedTitle' | 'remarksTitle'): Promise<string[][]> =>
  walker.page
    .locator('section', { has: walker.page.getByRole('heading', { name: walker.say(words[heading]) }) })
    .locator('tbody tr')
    .evaluateAll(rows =>
      rows.map(row => [...row.querySelectorAll('td, th')].map(cell => cell.textContent?.trim() ?? '')),
    )

export interface Hit {
  name: string
  href: string
}

const hitsOf = (walker: Walker): Promise<Hit[]> =>
  walker.page
    .locator('article.result :is(h2, h3) a')
    .evaluateAll(links =>
      links.map(link => ({ name: link.textContent?.trim() ?? '', href: link.getAttribute('href') ?? '' })),
    )

/** Everything found for some words asked at the front door, best first, over all pages of the answer. */
export async function search(walker: Walker, slug: string, asked: string): Promise<Hit[]> {
  await walker.open(`/${slug}`)
  await walker.page.locator('form input[name="q"]').first().fill(asked)
  const button = walker.page.locator('form:has(input[name="q"]) button').first()
  await walker.leave(button)
  const hits = await hitsOf(walker)
  for (;;) {
    const next = await walker.page.locator('nav.pages a[rel=next]').all()
    const href = await next[0]?.getAttribute('href')
    if (!href) return hits
    await walker.open(href)
    hits.push(...(await hitsOf(walker)))
  }
}
