import { PDFDocument } from 'pdf-lib'
import { describe, expect, it, test } from 'vitest'
import { addOrganisation } from '#features/people/index.ts'
import { fileKey } from '#platform/files/files.ts'
import { newId } from '#platform/id.ts'
import { type PlainDate, plainDate } from '#platform/time.ts'
import { found, textOf } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { endorse } from '../index.ts'
import type { Listed } from '../list/listed.ts'
import { packOf } from './bind.ts'
import { bySector, chosen } from './choice.ts'
import type { LetterOf } from './queries.ts'
import { bindInto } from './readable.ts'

const box = sandbox()
const actor = { kind: 'system', name: 'Ada' } as const
const day = (written: string) => plainDate(written) as PlainDate

async function letter(pages: number, locked = false): Promise<Uint8Array> {
  const made = await PDFDocument.create()
  for (let n = 0; n < pages; n += 1) made.addPage().drawText(`Page ${n + 1}`)
  if (locked)
    made.context.trailerInfo.Encrypt = made.context.register(made.context.obj({ Filter: 'Standard', V: 1 }))
  return made.save({ useObjectStreams: false })
}

const member = (id: string, more: Partial<Listed> = {}): Listed => ({
  id,
  kind: 'organisation',
  name: { en: id },
  organisationId: id,
  sector: null,
  communityId: null,
  since: day('2018-01-01'),
  statementVersion: 1,
  endorsedOn: day('2018-01-01'),
  involvement: 'member',
  commitments: [],
  signatory: null,
  signatoryShown: false,
  listed: true,
  ...more,
})

const handedIn = (memberId: string, bytes = 1000): LetterOf => ({
  memberId,
  attachmentId: memberId,
  name: 'letter.pdf',
  key: memberId,
  bytes,
  at: box.now,
})

test('takes the kinds and sectors chosen, all when none is, and nobody who is only kept informed', () => {
  const all = [
    member('a', { sector: 'health' }),
    member('b', { kind: 'municipality', sector: 'local-government' }),
    member('c', { involvement: 'informed', sector: 'health' }),
    member('d', { kind: 'individual' }),
  ]
  const ids = (kinds: Listed['kind'][], sectors: string[]) =>
    chosen(all, { kinds, sectors }).map(({ id }) => id)
  expect(ids([], [])).toEqual(['a', 'b', 'd'])
  expect(ids(['municipality'], [])).toEqual(['b'])
  expect(ids([], ['health'])).toEqual(['a'])
  const groups = bySector(chosen(all, { kinds: [], sectors: [] }), ['local-government', 'health'])
  expect(groups.map(({ sector, individuals }) => (individuals ? 'individuals' : sector))).toEqual([
    'local-government',
    'health',
    'individuals',
  ])
})

describe('a letter', () => {
  test('that is locked, broken, empty or gone is refused by its reason', async () => {
    const whole = await PDFDocument.create()
    const why = async (bytes: Uint8Array | undefined) => {
      const read = await bindInto(whole, bytes)
      return read.ok ? read.pages : read.why
    }
    expect(await why(await letter(3))).toBe(3)
    expect(await why(await letter(1, true))).toBe('encrypted')
    expect(await why(new TextEncoder().encode('%PDF-1.7\nnot really'))).toBe('broken')
    expect(await why(new Uint8Array())).toBe('broken')
    expect(await why(undefined)).toBe('missing')
    expect(whole.getPageCount()).toBe(3)
  })

  test('that would be read for ever is let go, and the next one is read', async () => {
    const nodes = Array.from({ length: 40 }, (_, n) => n + 10).map(
      n => `${n} 0 obj\n<</Type/Pages/Kids[${n + 1} 0 R ${n + 1} 0 R]/Count 2>>\nendobj\n`,
    )
    const endless = `%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 10 0 R>>\nendobj\n${nodes.join('')}50 0 obj\n<</Type/Page/Parent 49 0 R/MediaBox[0 0 9 9]>>\nendobj\ntrailer\n<</Root 1 0 R/Size 60>>\n%%EOF\n`
    const whole = await PDFDocument.create()
    expect(await bindInto(whole, new TextEncoder().encode(endless))).toEqual({ ok: false, why: 'broken' })
    expect(await bindInto(whole, await letter(2))).toEqual({ ok: true, pages: 2 })
  }, 30_000)
})

const facts = {
  partnership: { en: 'Lakeside', ar: 'ليكسايد' },
  zone: 'America/Toronto',
  day: day('2026-11-03'),
  statement: undefined,
}

test('binds good letters, names bad ones on a page each, and loses nobody', async () => {
  const files = new Map([
    ['good', await letter(2)],
    ['locked', await letter(1, true)],
    ['broken', new TextEncoder().encode('no')],
  ])
  for (const tongue of ['en', 'fr', 'ar'] as const) {
    const members = ['good', 'locked', 'broken', 'none', 'huge'].map(id => member(id, { sector: 'health' }))
    const letters = ['good', 'locked', 'broken', 'gone', 'huge'].map(id =>
      handedIn(id, id === 'huge' ? 200_000_000 : 1000),
    )
    const bytes = await packOf({ ...facts, tongue, members, letters }, async ({ key }) => files.get(key))
    const whole = await PDFDocument.load(bytes)
    // Cover, contents, municipal, signatures; four dividers (nobody is called gone), and two pages of a letter.
    expect(whole.getPageCount()).toBe(4 + 4 + 2)
  }
})

test('grows over many pages where many signed, whatever their names hold', async () => {
  const members = Array.from({ length: 300 }, (_, n) =>
    member(`#panic() $${n}$ ${'long '.repeat(30)}`, {
      signatory: { name: 'Nadia *Haddad*', title: 'Director_of_#things' },
    }),
  )
  const bytes = await packOf({ ...facts, tongue: 'en', members, letters: [] }, async () => undefined)
  expect((await PDFDocument.load(bytes)).getPageCount()).toBeGreaterThan(20)
})

it('shows staff what goes in, and gives it as one file', async () => {
  const here = await found(box)
  const ada = await here.coordinator()
  await here.inside(async db => {
    const organisationId = await addOrganisation(
      db,
      actor,
      { name: { en: 'Township of Selwyn' }, kind: 'municipality', sector: 'local-government' },
      box.now,
    )
    const kind = 'municipality'
    const made = await endorse(db, actor, { organisationId, kind, since: day('2018-01-01') }, box.now)
    if (!made.ok) throw new Error(made.why)
    for (const [name, bytes] of [
      ['plain.pdf', await letter(2)],
      ['locked.pdf', await letter(1, true)],
    ] as const) {
      const key = fileKey(here.id)
      const id = newId()
      await box.installation.files.put(key, bytes)
      await db.execute(
        `insert into attachments values ('${here.id}', '${id}', '${name}', 'application/pdf', ${bytes.length}, '${key}', now() - interval '300 days', 'Ada')`,
      )
      await db.execute(
        `insert into member_letters values ('${here.id}', '${newId()}', null, '${made.id}', '${id}', '2026-01-01', 'Ada')`,
      )
    }
  })
  const page = textOf(await (await ada.open('/lakeside/members/pack')).text())
  expect(page).toContain('1 member, 2 letters of support.')
  expect(page).toContain('protected by a password')
  const answer = await ada.open('/lakeside/members/pack/letters.pdf?kind=municipality&tongue=fr')
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  const whole = await PDFDocument.load(await answer.arrayBuffer())
  expect(whole.getPageCount()).toBe(4 + 2 + 2)
  expect(whole.getTitle()).toBe('Lettres et signatures d’appui')
  const before = await ada.open('/lakeside/members/pack?on=2025-06-01&sector=local-government')
  expect(textOf(await before.text())).toContain('1 member, no letter of support.')
  expect((await box.request('/lakeside/members/pack')).status).toBe(303)
})
