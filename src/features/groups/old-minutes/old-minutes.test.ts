import { PDFDocument } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { found, textOf } from '#test/as.ts'
import { origin, sandbox } from '#test/sandbox.ts'
import { addGroup } from '../commands.ts'
import { dayInName } from './day-in-name.ts'
import { listOldMinutes } from './queries.ts'

describe('the day in a file’s name', () => {
  test('is read as people name minutes', () => {
    for (const name of [
      '2016-09-14 Council.pdf',
      'PIP_minutes_20160914.docx',
      'Minutes September 14, 2016.pdf',
      'procès-verbal 14 septembre 2016.odt',
      'Council 14 Sept. 2016 final.pdf',
    ])
      expect(dayInName(name), name).toBe('2016-09-14')
  })
  test('is not guessed', () => {
    for (const name of [
      'Council 03-04-2016.pdf',
      'Minutes September 2016.pdf',
      'Minutes 12.pdf',
      '99999999.pdf',
      '20161399.pdf',
    ])
      expect(dayInName(name), name).toBeUndefined()
  })
})

const box = sandbox()
const actor = { kind: 'system', name: 'Ada Osei' } as const

async function pdf() {
  const document = await PDFDocument.create()
  document.addPage()
  return new Blob([new Uint8Array(await document.save())])
}

test('several files are kept at once; one without a day waits for it, unseen by visitors', async () => {
  const here = await found(box)
  const groupId = await here.inside(db =>
    addGroup(db, actor, { name: { en: 'Council' }, kind: 'council' }, box.now),
  )
  const browser = await here.coordinator()
  const form = new FormData()
  form.set('groupId', groupId)
  form.set('public', 'yes')
  form.append('file', await pdf(), '2016-09-14 Council.pdf')
  form.append('file', await pdf(), 'Council.pdf')
  form.append('file', new Blob(['<script>']), 'Council 2.pdf')
  const sent = await browser.open('/lakeside/groups/old-minutes', {
    method: 'POST',
    body: form,
    headers: { origin },
  })
  expect(sent.status).toBe(303)
  const rows = await here.inside(db => listOldMinutes(db, { all: true }))
  expect(rows.map(({ heldOn }) => heldOn)).toEqual([null, '2016-09-14'])
  const seen = textOf(await (await box.request('/lakeside/groups/old-minutes')).text())
  expect(seen).toContain('September 14, 2016')
  expect(seen).not.toContain('Day not said')
  const [undated, dated] = rows
  expect((await box.request(`/lakeside/groups/old-minutes/${undated?.id}/file`)).status).toBe(404)
  const file = await box.request(`/lakeside/groups/old-minutes/${dated?.id}/file`)
  expect(file.headers.get('content-type')).toBe('application/pdf')
  await browser.post(`/lakeside/groups/old-minutes/${undated?.id}/change`, {
    [`heldOn-${undated?.id}`]: '2016-11-02',
    [`public-${undated?.id}`]: 'yes',
  })
  expect((await box.request(`/lakeside/groups/old-minutes/${undated?.id}/file`)).status).toBe(200)
  await browser.post(`/lakeside/groups/old-minutes/${dated?.id}/removal`, {})
  expect(await here.inside(db => listOldMinutes(db, { all: true }))).toHaveLength(1)
})
