import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createPartnership } from '#features/partnership/index.ts'
import { addOrganisation, addPerson } from '#features/people/index.ts'
import { dayIn } from '#platform/time.ts'
import { roundWords } from '../../src/features/plan/asking/words.ts'
import {
  consultationWords as consulting,
  consultationStaffWords as consultStaff,
} from '../../src/features/plan/consultation/words.ts'
import { amendmentWords, editionWords } from '../../src/features/plan/editions/words.ts'
import { staffWords } from '../../src/features/plan/staff-words.ts'
import { structureWords } from '../../src/features/plan/structure/words.ts'
import { words as signIn } from '../../src/platform/auth/words.ts'
import { lakeside } from '../as.ts'
import { type Browser, openBrowser } from '../browser.ts'
import { openDoor } from '../open-door.ts'
import { until } from '../until.ts'
import type { Way } from './setting-up.ts'
import { Walker } from './walker.ts'

const door = openDoor()
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const ways: [string, Way][] = [
  ['at a desk with scripts, in English', { width: 1280, script: true, tongue: 'en' }],
  ['on a phone without scripts, in French', { width: 375, script: false, tongue: 'fr' }],
]

describe('from a draft that is consulted on to an update everybody reads', () => {
  test.each(ways)('%s', { timeout: 600_000 }, async (_how, way) => {
    const slug = `plan-${way.tongue}`
    const coordinator = { name: 'Ada Osei', email: `ada.${way.tongue}@plan.example` }
    const lead = `nadia.${way.tongue}@plan.example`
    const now = new Date()
    const system = { kind: 'system', name: 'journey' } as const
    const { database } = door.installation
    const made = await createPartnership(
      database,
      system,
      { ...lakeside, slug, coordinator: { ...coordinator, phone: '705 555 0100', tongue: way.tongue } },
      now,
    )
    if (!made.ok) throw new Error(made.why)
    await database.inPartnership(made.id, 'write', async db => {
      const organisationId = await addOrganisation(
        db,
        system,
        { name: { en: 'Public Health', fr: 'Santé publique' } },
        now,
      )
      await addPerson(
        db,
        system,
        { name: 'Nadia Rahal', email: lead, tongue: way.tongue, organisationId },
        now,
      )
    })

    // The coordinator writes a draft with a goal and two actions, and opens it to everybody.
    const walker = await Walker.at(browser, door.origin + (await door.signInLink(coordinator.email)), way)
    await walker.press(signIn.linkTitle, { name: coordinator.name })
    await walker.open(`/${slug}/plan`)
    await walker.follow(staffWords.beginPlan)
    await walker.fill({ titleEn: 'Plan for the lake', titleFr: 'Plan pour le lac', from: '2026', to: '2030' })
    await walker.press(staffWords.save)
    await walker.fill({ titleEn: 'Nobody is left out', titleFr: 'Personne n’est oublié' })
    await walker.press(staffWords.save)
    const planPage = new URL(walker.page.url()).pathname
    const goal = await walker.page.locator('main h2 a, main h3 a').first().getAttribute('href')
    for (const title of ['Rides to class', 'A phone that answers']) {
      await walker.open(`/${slug}/plan/actions/new?goal=${goal?.split('/').at(-1)}`)
      await walker.fill({
        titleEn: title,
        titleFr: `${title} (fr)`,
        lead: way.tongue === 'fr' ? 'Santé publique' : 'Public Health',
      })
      await walker.press(staffWords.addAndAsk)
    }
    if (way.script) {
      await walker.open(goal ?? '')
      await walker.page.locator('summary', { hasText: walker.say(structureWords.orderActions) }).click()
      await walker.page.locator('order-list .grip').nth(1).press('ArrowUp')
      await walker.page.locator('order-list [role=status]', { hasText: 'The order is kept.' }).waitFor()
      await walker.open(goal ?? '')
      expect(await walker.read()).toMatch(/A phone that answers.*Rides to class/)
    }
    await walker.open(planPage)
    await walker.follow(consultStaff.consult)
    const today = dayIn('America/Toronto', now)
    await walker.fill({ opens: today, closes: `${Number(today.slice(0, 4)) + 1}-12-31` })
    await walker.press(consultStaff.begin)

    // A stranger comments without an account; the coordinator answers in public.
    const stranger = await Walker.at(browser, `${door.origin}/${slug}/plan`, way)
    await stranger.follow(consulting.go)
    await stranger.page.locator('#about').selectOption({ index: 1 })
    await stranger.fill({ said: 'On Sundays too, please.' })
    await stranger.press(consulting.send)
    expect(await stranger.read()).toContain(stranger.say(consulting.thanks))
    await walker.open(`${planPage}/consultation`)
    await walker.fill({ answerEn: 'Sundays are in.', answerFr: 'Le dimanche y est.' })
    await walker.press(consultStaff.answer)
    await stranger.open(`${planPage}/consultation`)
    expect(await stranger.read()).toMatch(/On Sundays too, please\..*(Sundays are in|Le dimanche y est)/)

    // The council adopts it; its version is there to read.
    await walker.open(planPage)
    await walker.fill({ on: today })
    await walker.press(staffWords.adopt)
    await stranger.open(`${planPage}/versions/1`)
    expect(await stranger.read()).toContain('Rides to class')
    await walker.open(planPage)
    await walker.follow(amendmentWords.amend)
    await walker.press(amendmentWords.begin)
    expect(await walker.read()).toContain(walker.say(editionWords.action))

    // Both actions were asked about when they were added; those letters come first.
    await until(
      async () => door.office.delivered.filter(({ to }) => to.includes(lead)).length >= 2 || undefined,
    )
    const delivered = door.office.delivered.length

    // One letter asks the lead about everything; one press answers, and everybody reads it.
    await database.inPartnership(made.id, 'write', async db => {
      const { askAbout } = await import('../../src/features/plan/asking/commands.ts')
      const { openActions } = await import('../../src/features/plan/asking/queries.ts')
      const open = await openActions(db, 'America/Toronto')
      await askAbout(
        db,
        system,
        open.map(action => ({ action, nth: 1 })),
        door.origin,
        new Date(),
      )
    })
    const { link } = await door.letterTo(lead, delivered)
    const phone = await Walker.at(browser, link, { ...way, width: 375 })
    const title = await phone.read()
    expect(title).toContain(phone.say(roundWords.allSame, { count: 2 }))
    await phone.press(roundWords.allSame, { count: 2 })
    expect(await phone.read()).toContain(phone.say(roundWords.answered, { count: 2 }))
    await stranger.open(`/${slug}/plan`)
    expect(await stranger.read()).toMatch(/Nothing has changed|Rien n’a changé/)
    for (const each of [walker, stranger, phone]) await each.close()
  })
})
