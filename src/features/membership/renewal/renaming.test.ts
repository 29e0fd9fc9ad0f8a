import { expect, it } from 'vitest'
import { addOrganisation } from '#features/people/index.ts'
import type { PlainDate } from '#platform/time.ts'
import { applicants } from '#test/an-applicant.ts'
import { fieldIn, found, textOf } from '#test/as.ts'
import { formOf, sandbox } from '#test/sandbox.ts'
import { endorse } from '../commands.ts'

const box = sandbox()
const { linkTo } = applicants(box)
const actor = { kind: 'system', name: 'Ada Osei' } as const

const library = async (here: Awaited<ReturnType<typeof found>>) => {
  const id = await here.inside(async db => {
    const organisationId = await addOrganisation(
      db,
      actor,
      { name: { en: 'Library', ar: 'المكتبة' }, email: 'library@members.example' },
      box.now,
    )
    const made = await endorse(
      db,
      actor,
      { kind: 'organisation', organisationId, since: '2026-05-01' as PlainDate },
      box.now,
    )
    if (!made.ok) throw new Error(made.why)
    return made.id
  })
  const coordinator = await here.coordinator()
  await coordinator.post(`/lakeside/members/${id}/own-link`)
  return linkTo(here, 'library@members.example')
}

it('a member changes its name in both languages by its own link; other languages stay', async () => {
  const here = await found(box)
  const link = await library(here)
  const version = fieldIn(await (await box.request(link)).text(), 'version')
  const to = { version, nameEn: 'Lakeside Library', nameFr: 'Bibliothèque du lac' }
  expect((await box.request(`${link}&part=name`, formOf(to))).status).toBe(303)
  for (const [lang, name] of [
    ['en', 'Lakeside Library'],
    ['fr', 'Bibliothèque du lac'],
    ['ar', 'المكتبة'],
  ])
    expect(textOf(await (await box.request(`/lakeside/members?lang=${lang}`)).text())).toContain(name)
})

it('refuses no name at all, and a name somebody changed since, and keeps what was typed', async () => {
  const here = await found(box)
  const link = await library(here)
  const version = fieldIn(await (await box.request(link)).text(), 'version')
  const nameless = await box.request(`${link}&part=name`, formOf({ version, nameEn: ' ', nameFr: '' }))
  expect(nameless.status).toBe(422)
  expect((await box.request(`${link}&part=name`, formOf({ version, nameEn: 'First' }))).status).toBe(303)
  const late = await box.request(`${link}&part=name`, formOf({ version, nameEn: 'Second' }))
  expect(late.status).toBe(409)
  const page = await late.text()
  expect(fieldIn(page, 'nameEn')).toBe('Second')
  expect(Number(fieldIn(page, 'version'))).toBe(Number(version) + 1)
})
