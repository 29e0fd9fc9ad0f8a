import kit from 'exceljs'
import { describe, expect, test } from 'vitest'
import { addOrganisation } from '#features/people/index.ts'
import type { PlainDate } from '#platform/time.ts'
import { type Founded, fieldIn, found, textOf } from '#test/as.ts'
import { origin, sandbox } from '#test/sandbox.ts'
import type { Visitor } from '#test/sign-in-desk.ts'
import { addAction, changeAction } from '../commands/actions.ts'
import { addGoal, addObjective } from '../commands/goals.ts'
import { addPlan, adoptPlan } from '../commands/plans.ts'
import { openAmendment, proposalsOf } from '../editions/commands/amending.ts'
import { findAction } from '../queries/actions.ts'

const box = sandbox()
const ada = { kind: 'system', name: 'Ada Osei' } as const
const day = (written: string) => written as PlainDate

/** A draft with two goals, an objective and three actions. */
async function drafted(lakeside: Founded) {
  return lakeside.inside(async db => {
    const now = box.now
    const planId = await addPlan(db, ada, { name: { en: 'Our plan' }, from: 2026, to: 2031 }, now)
    const library = await addOrganisation(db, ada, { name: { en: 'Lakeside Public Library' } }, now)
    const working = await addGoal(
      db,
      ada,
      planId,
      { title: { en: 'Working here', fr: 'Travailler ici' } },
      now,
    )
    const living = await addGoal(db, ada, planId, { title: { en: 'Living here' } }, now)
    const homes = await addObjective(db, ada, living, { title: { en: 'Homes' } }, now)
    const add = async (facts: Parameters<typeof addAction>[2]) => {
      const added = await addAction(db, ada, facts, now)
      if (!added.ok) throw new Error(added.why)
      return added.id
    }
    return {
      planId,
      library,
      working,
      living,
      homes,
      map: await add({
        goalId: working,
        title: { en: 'Print the map' },
        leadId: library,
        to: day('2027-03-31'),
      }),
      fair: await add({
        goalId: working,
        title: { en: 'Hold a job fair', fr: 'Tenir un salon de l’emploi' },
      }),
      rooms: await add({ goalId: living, objectiveId: homes, title: { en: 'List rooms to rent' } }),
    }
  })
}

/** What the coordinator's own spreadsheet program does to the file. */
async function edited(bytes: ArrayBuffer, edit: (actions: kit.Worksheet, book: kit.Workbook) => void) {
  const book = new kit.Workbook()
  await book.xlsx.load(bytes)
  const actions = book.getWorksheet('Actions')
  if (!actions) throw new Error('The file has no sheet of actions')
  edit(actions, book)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

const columns = (sheet: kit.Worksheet) => {
  const at = new Map<string, number>()
  sheet.getRow(1).eachCell((cell, n) => {
    at.set(String(cell.value).split('|')[0]?.trim() ?? '', n)
  })
  return (row: number, title: string) => sheet.getCell(row, at.get(title) ?? 99)
}

/** Sends a form with files or with several values under one name. */
function send(browser: Visitor, path: string, fields: Record<string, string | File | readonly string[]>) {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields))
    for (const each of [value].flat()) body.append(name, each as string)
  return browser.open(path, { method: 'POST', body, headers: { origin } })
}

async function bring(browser: Visitor, planId: string, bytes: Uint8Array, name = 'plan.xlsx') {
  const path = `/lakeside/plan/plans/${planId}/spreadsheet`
  const form = await (await browser.open(path)).text()
  return send(browser, path, {
    _once: fieldIn(form, '_once'),
    file: new File([new Uint8Array(bytes)], name),
  })
}

const download = async (browser: Visitor, planId: string, kind = 'xlsx') =>
  (await browser.open(`/lakeside/plan/plans/${planId}/plan.${kind}`)).arrayBuffer()

describe('a plan taken out as a spreadsheet and brought back', () => {
  test('unchanged, nothing is open', async () => {
    const lakeside = await found(box)
    const { planId } = await drafted(lakeside)
    const browser = await lakeside.coordinator()
    for (const kind of ['xlsx', 'csv']) {
      const back = await bring(
        browser,
        planId,
        new Uint8Array(await download(browser, planId, kind)),
        `a.${kind}`,
      )
      expect(back.status).toBe(303)
      const page = textOf(await (await browser.open(back.headers.get('location') ?? '')).text())
      expect(page).toContain('Nothing is open')
      expect(page).not.toContain('Good to know')
    }
  })

  test('changes are shown and taken; uncertain ones are asked; nothing is saved before', async () => {
    const lakeside = await found(box)
    const made = await drafted(lakeside)
    const browser = await lakeside.coordinator()
    const bytes = await edited(await download(browser, made.planId), sheet => {
      const at = columns(sheet)
      at(2, 'Action in English').value = '  Print the map and fold it '
      at(2, 'By').value = '03/04/2027'
      at(3, 'Lead').value = 'Lakeside Public Libary'
      at(3, 'From').value = new Date('2027-01-15T00:00:00Z')
    })
    const back = await bring(browser, made.planId, bytes)
    const address = back.headers.get('location') ?? ''
    const html = await (await browser.open(address)).text()
    const page = textOf(html)
    expect(page).toContain('2 changes and 2 questions')
    expect(page).toContain('Which day is “03/04/2027”?')
    expect(page).toContain('I mean April 3, 2027')
    expect(page).toContain('I mean March 4, 2027')
    expect(page).toContain('We do not know “Lakeside Public Libary”')
    expect(page).toContain('I mean Lakeside Public Library')
    const before = await lakeside.inside(db => findAction(db, made.map))
    expect(before?.title).toEqual({ en: 'Print the map' })

    const boxes = [...html.matchAll(/name="take" value="([^"]*)"/g)].map(([, value]) => value ?? '')
    const radio = (key: string, option: string) =>
      html.match(new RegExp(`name="q ${key}" value="([^ "]+ ${option})"`))?.[1] ?? 'none'
    const taken = await send(browser, `${address}/taking`, {
      _once: fieldIn(html, '_once'),
      take: boxes,
      [`q action:${made.map}:to`]: radio(`action:${made.map}:to`, 'day:2027-04-03'),
      [`q action:${made.fair}:lead`]: radio(`action:${made.fair}:lead`, `id:${made.library}`),
    })
    expect(taken.status).toBe(303)
    const map = await lakeside.inside(db => findAction(db, made.map))
    expect(map).toMatchObject({ title: { en: 'Print the map and fold it' }, toDay: '2027-04-03' })
    const fair = await lakeside.inside(db => findAction(db, made.fair))
    expect(fair).toMatchObject({ leadId: made.library, fromDay: '2027-01-15' })
    const after = textOf(await (await browser.open(address)).text())
    expect(after).toContain('Nothing is open')
    expect(after).toContain('What was taken from this file')
  })

  test('what somebody else changed meanwhile is shown, and both can be taken together', async () => {
    const lakeside = await found(box)
    const made = await drafted(lakeside)
    const browser = await lakeside.coordinator()
    const out = await download(browser, made.planId)
    await lakeside.inside(db =>
      changeAction(db, ada, made.map, { title: { en: 'Print the big map' }, to: day('2027-06-30') }, box.now),
    )
    const bytes = await edited(out, sheet => {
      columns(sheet)(2, 'Action in English').value = 'Print the map in Arabic'
    })
    const address = (await bring(browser, made.planId, bytes)).headers.get('location') ?? ''
    const html = await (await browser.open(address)).text()
    const page = textOf(html)
    expect(page).toContain('No plain change and 1 question')
    expect(page).toContain('Take both together: Print the big map in Arabic')
  })

  test('of an adopted plan, wording becomes a proposal and days are taken; undoing takes them back', async () => {
    const lakeside = await found(box)
    const made = await drafted(lakeside)
    await lakeside.inside(db => adoptPlan(db, ada, made.planId, day('2026-10-01'), box.now))
    const browser = await lakeside.coordinator()
    const bytes = await edited(await download(browser, made.planId), sheet => {
      const at = columns(sheet)
      at(2, 'Action in English').value = 'Print the map and fold it'
      at(2, 'By').value = new Date('2027-05-31T00:00:00Z')
      at(3, 'Where it stands').value = 'Stuck, help is needed'
      at(3, 'News, or the reason for a new state').value = 'No hall.'
    })
    const address = (await bring(browser, made.planId, bytes)).headers.get('location') ?? ''
    const html = await (await browser.open(address)).text()
    expect(textOf(html)).toContain('becomes a proposal to amend the plan')
    const take = [...html.matchAll(/name="take" value="([^"]*)"/g)].map(([, value]) => value ?? '')
    expect(take).toHaveLength(3)
    await send(browser, `${address}/taking`, { _once: fieldIn(html, '_once'), take })
    const map = await lakeside.inside(db => findAction(db, made.map))
    expect(map).toMatchObject({ title: { en: 'Print the map' }, toDay: '2027-05-31' })
    expect(await lakeside.inside(db => findAction(db, made.fair))).toMatchObject({ state: 'stuck' })
    const asked = await lakeside.inside(async db => {
      const amendment = await openAmendment(db, made.planId)
      return amendment ? proposalsOf(db, amendment.id) : []
    })
    expect(asked).toMatchObject([
      { kind: 'wording', subject: made.map, title: { en: 'Print the map and fold it' } },
    ])

    const after = await (await browser.open(address)).text()
    const undoing = after.match(/action="([^"]*undoing)"/)?.[1] ?? ''
    await browser.post(undoing, { _once: fieldIn(after, '_once') })
    expect(await lakeside.inside(db => findAction(db, made.map))).toMatchObject({ toDay: '2027-03-31' })
  })

  test('a choice made of something that changed meanwhile is refused whole: nothing is half-saved', async () => {
    const lakeside = await found(box)
    const made = await drafted(lakeside)
    const browser = await lakeside.coordinator()
    const bytes = await edited(await download(browser, made.planId), sheet => {
      const at = columns(sheet)
      at(2, 'Action in English').value = 'Print the map and fold it'
      at(3, 'Action in English').value = 'Hold two job fairs'
    })
    const address = (await bring(browser, made.planId, bytes)).headers.get('location') ?? ''
    const html = await (await browser.open(address)).text()
    const take = [...html.matchAll(/name="take" value="([^"]*)"/g)].map(([, value]) => value ?? '')
    await lakeside.inside(async db => {
      await changeAction(db, ada, made.fair, { title: { en: 'Hold a big fair' } }, box.now)
    })
    const refused = await send(browser, `${address}/taking`, { _once: fieldIn(html, '_once'), take })
    expect(refused.status).toBe(409)
    expect(textOf(await refused.text())).toContain('Somebody changed the plan while you were reading')
    expect(await lakeside.inside(db => findAction(db, made.map))).toMatchObject({
      title: { en: 'Print the map' },
    })
  })

  test('a row removed, a row added, a reason missing: asked, and done as answered', async () => {
    const lakeside = await found(box)
    const made = await drafted(lakeside)
    const browser = await lakeside.coordinator()
    const bytes = await edited(await download(browser, made.planId), sheet => {
      const at = columns(sheet)
      at(3, 'Where it stands').value = 'Dropped'
      sheet.spliceRows(4, 1)
      at(4, 'Action in English').value = 'Open a help desk'
      at(4, 'Goal').value = 'Living here'
      at(4, 'By').value = '5 May 2027'
    })
    const address = (await bring(browser, made.planId, bytes)).headers.get('location') ?? ''
    const html = await (await browser.open(address)).text()
    const page = textOf(html)
    expect(page).toContain('1 row is not in the file any more')
    expect(page).toContain('A new row, without an id')
    expect(page).toContain('It says “Dropped”, without a reason')
    const radio = (key: string, option: string) =>
      html.match(new RegExp(`name="q ${key}" value="([^ "]+ ${option})"`))?.[1] ?? 'none'
    const answers = {
      [`q action:${made.fair}:state`]: radio(`action:${made.fair}:state`, 'reason'),
      'q row:Actions:4': radio('row:Actions:4', `add:${made.living}`),
      [`q removed:${made.rooms}`]: radio(`removed:${made.rooms}`, 'leave'),
    }
    const once = { _once: fieldIn(html, '_once') }
    const silent = await send(browser, `${address}/taking`, { ...once, ...answers })
    expect(silent.status).toBe(422)
    expect(textOf(await silent.text())).toContain('Write the reason in a few words')
    const done = await send(browser, `${address}/taking`, {
      ...once,
      ...answers,
      [`t action:${made.fair}:state`]: 'Nobody came last year.',
    })
    expect(done.status).toBe(303)
    expect(await lakeside.inside(db => findAction(db, made.fair))).toMatchObject({ state: 'dropped' })
    expect(await lakeside.inside(db => findAction(db, made.rooms))).toMatchObject({ state: 'planned' })
    const csv = await (await browser.open(`/lakeside/plan/plans/${made.planId}/plan.csv`)).text()
    expect(csv).toMatch(/Open a help desk.*2027-05-05/)
    expect(textOf(await (await browser.open(address)).text())).toContain('Nothing is open')
  })
})
