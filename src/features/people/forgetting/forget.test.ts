import { expect, it } from 'vitest'
import { newId } from '#platform/id.ts'
import { createLink, linksAbout } from '#platform/links/links.ts'
import { found, textOf } from '#test/as.ts'
import { origin, sandbox } from '#test/sandbox.ts'
import { addPerson, findPerson } from '../index.ts'
import { removedName } from './names.ts'

const box = sandbox()
const actor = { kind: 'system', name: 'Ada' } as const

it('removes a person by a page that asks first, and closes the links they were sent', async () => {
  const here = await found(box)
  const subject = newId()
  const id = await here.inside(async db => {
    const person = await addPerson(
      db,
      actor,
      { name: 'Noor', email: 'noor@example.org', phone: '555' },
      box.now,
    )
    const recipient = { name: 'Noor', email: 'Noor@example.org' }
    await createLink(
      db,
      { purpose: 'plan.update', subject, recipient, sentBy: 'Ada', days: 9, uses: 'many', origin },
      box.now,
    )
    return person
  })
  const browser = await here.coordinator()
  const path = `/lakeside/people/persons/${id}`
  expect(textOf(await (await browser.open(path)).text())).toContain('Remove this person')
  expect((await browser.post(`${path}/removal`, {})).status).toBe(422)
  expect((await browser.post(`${path}/removal`, { sure: 'yes' })).headers.get('location')).toBe(path)
  expect(textOf(await (await browser.open(path)).text())).not.toContain('Noor')
  expect((await browser.post(`${path}/removal`, { sure: 'yes' })).status).toBe(422)
  await here.inside(async db => {
    expect(await findPerson(db, id)).toMatchObject({ name: removedName, email: null, phone: null })
    const [link] = await linksAbout(db, 'plan.update', subject)
    expect(link).toMatchObject({ recipientName: removedName, recipientEmail: '' })
    expect(link?.revokedAt).not.toBeNull()
  })
})
