import { describe, expect, test } from 'vitest'
import { csvFile } from '#platform/csv.ts'
import { guessMapping, headingRow } from '#platform/sheets/guess.ts'
import { readGrids } from '#platform/sheets/read-file.ts'
import { rowsBelow, understand } from '#platform/sheets/understand.ts'
import { kindMeant } from '../intake/kind-named.ts'
import { serviceSheetFields as fields } from './fields.ts'
import { readTable } from './read.ts'

/** A file nobody here has seen, read as the mapping page first shows it. */
async function first(bytes: Uint8Array) {
  const read = await readGrids(bytes)
  const [grid] = read.ok ? read.grids : []
  if (!grid) throw new Error('no table')
  const heading = headingRow(grid, fields)
  const headings = (grid.rows[heading]?.cells ?? []).map(({ text }) => text)
  const mapping = guessMapping(headings, rowsBelow(grid, heading), fields)
  const { rows } = understand(grid, { grid: 0, heading, mapping }, fields)
  return { mapping, ...readTable(rows) }
}
const lines = (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'), 'latin1')

describe('a French table from an old spreadsheet: titles above, a total below, numbers turned into powers', () => {
  const file = lines(`R\xe9pertoire des services;;;;;;;
Mise \xe0 jour : 12 mars 2026;;;;;;;
;;;;;;;
Nom de l'organisme;Nom du programme;Description;T\xe9l\xe9phone;Ville;Langues offertes;Co\xfbt;;;
Centre d'accueil du Nord;Cours de fran\xe7ais;Cours de jour et de soir;819 555-0123, poste 12;Val-d'Or;fran\xe7ais / anglais / arabe;Gratuit;;;
;Aide aux imp\xf4ts;"Clinique; sur rendez-vous";8,195550199E+09;Val-d'Or;fran\xe7ais, espagnol et ukrainien;10 $;;;
\xc9quipe de quartier;Banque alimentaire;;8,19556E+09;\xc9vain;;gratuit;;;
Total;3;;;;;;;;
`)

  test('is understood, in French, with what is doubtful said by line', async () => {
    const { rows, refused } = await first(file)
    expect(rows.map(({ line, services }) => [line, services[0]?.name])).toEqual([
      [5, { fr: 'Cours de français' }],
      [6, { fr: 'Aide aux impôts' }],
      [7, { fr: 'Banque alimentaire' }],
    ])
    expect(rows[0]?.services[0]).toMatchObject({
      languages: [{ code: 'fr' }, { code: 'en' }, { code: 'ar' }],
      phones: [{ normal: '+18195550123', extension: '12' }],
      cost: { is: 'free' },
    })
    expect(rows[1]?.services[0]?.phones).toMatchObject([{ normal: '+18195550199' }])
    expect(rows[1]?.remarks).toContainEqual({ code: 'organisation-not-named', written: 'Aide aux impôts' })
    expect(rows[0]?.remarks.map(({ code }) => code)).not.toContain('organisation-not-named')
    expect(rows[2]?.services[0]?.phones).toEqual([])
    expect(rows[2]?.remarks).toContainEqual({ code: 'phone-unreadable', written: '8,19556E+09' })
    expect(refused).toMatchObject([{ line: 8, reason: 'not-a-listing' }])
  })
})

describe('a bilingual table: headings twice, the same heading for two columns, several languages in a cell', () => {
  const file =
    Buffer.from(`Service Name / Nom du service,Service Name / Nom du service,Agency / Organisme,Phone / Téléphone,Phone / Téléphone,Address,Address,Category,Languages Spoken,,,
English,Français,,Main,Toll free,Street,City,,,,,
English classes,Cours d’anglais,Harbour School,705-555-0101,1-800-555-0101,1 Main St,Lakeside,Language classes,"English; French
Arabic",,,
Tax clinic,Clinique d’impôt,Harbour School,705-555-0102,,1 Main St,Lakeside,Taxes,"English, Tagalog & Farsi",,,
`)

  test('is understood; the second line of headings is no service, and a street is no e-mail', async () => {
    const { mapping, rows, refused } = await first(file)
    expect(mapping.email).toBeUndefined()
    expect(refused).toMatchObject([{ line: 2, reason: 'not-a-listing' }])
    expect(rows.map(({ services }) => services[0])).toMatchObject([
      { name: { en: 'English classes', fr: 'Cours d’anglais' }, kinds: ['language-training'] },
      {
        name: { en: 'Tax clinic', fr: 'Clinique d’impôt' },
        kinds: ['taxes-and-money'],
        languages: [{ code: 'en' }, { code: 'tl' }, { code: 'fa' }],
      },
    ])
  })
})

test('a file of ours is read as it was before its formulas were defused', async () => {
  const file = Buffer.from(
    csvFile([
      ['Organisation', 'Service', 'Phone'],
      ['＝Equal Housing', '+1 for newcomers', '+1 705 555 0101'],
    ]),
  )
  const { rows } = await first(file)
  expect(rows[0]?.organisation.name).toEqual({ en: '＝Equal Housing' })
  expect(rows[0]?.services[0]).toMatchObject({
    name: { en: '+1 for newcomers' },
    phones: [{ written: '+1 705 555 0101' }],
  })
})

test.each([
  ['Logement', 'housing'],
  ['Food bank', 'food'],
  ['Programs', undefined],
  ['Services for women', undefined],
  ['Housing and food', undefined],
])('a category %j means %s', (written, kind) => expect(kindMeant(written)).toBe(kind))
