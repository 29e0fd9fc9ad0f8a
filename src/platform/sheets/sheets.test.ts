import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { organisationFields, personFields } from '#features/people/index.ts'
import { workbookOf } from '../documents/xlsx.ts'
import { plainDate } from '../time.ts'
import { guessMapping, headingRow, signatureOf } from './guess.ts'
import { readGrids } from './read-file.ts'
import { understand } from './understand.ts'
import { dayOf, isTwoWays } from './values.ts'

const fields = [...organisationFields, ...personFields]
const bytesOf = (text: string, encoding: BufferEncoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding))

async function grid(bytes: Uint8Array) {
  const read = await readGrids(bytes)
  if (!read.ok) throw new Error(read.why)
  const [first] = read.grids
  if (!first) throw new Error('no table')
  return first
}

describe('reading what people bring', () => {
  test('semicolons, Windows letters, a title line above, blank lines between', async () => {
    const text =
      'Liste des membres;;\r\n\r\nNom de l’organisme;Personne-ressource;Courriel\r\nAccès Santé;Éva;eva@example.ca\r\n;;\r\n'
    const read = await grid(new Uint8Array(Buffer.from(text.replaceAll('’', "'"), 'latin1')))
    expect(headingRow(read, fields)).toBe(1)
    expect(read.rows.at(-1)).toEqual({
      line: 4,
      cells: [{ text: 'Accès Santé' }, { text: 'Éva' }, { text: 'eva@example.ca' }],
    })
  })

  test('a pasted selection has tabs, and cells with line breaks in quotes', async () => {
    const read = await grid(bytesOf('Organization\tEmail\n"Library,\nmain branch"\ta@example.ca\n'))
    expect(read.rows[1]?.cells.map(({ text }) => text)).toEqual(['Library,\nmain branch', 'a@example.ca'])
  })

  test('a spreadsheet keeps its real days; a Word document gives its tables', async () => {
    const day = plainDate('2027-04-03')
    if (!day) throw new Error()
    const book = await workbookOf([
      {
        name: 'Members',
        columns: [{ title: 'Name' }, { title: 'Since', kind: 'day' }],
        rows: [['Library', { day }]],
      },
    ])
    expect((await grid(book)).rows[1]?.cells).toEqual([{ text: 'Library' }, { text: '2027-04-03', day }])
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
    const table = new Table({
      rows: [
        new TableRow({ children: [cell('Name'), cell('Role')] }),
        new TableRow({ children: [cell('Ana'), cell('Chair')] }),
      ],
    })
    const document = await Packer.toBuffer(
      new Document({ sections: [{ children: [new Paragraph('Council'), table] }] }),
    )
    expect(
      (await grid(new Uint8Array(document))).rows.map(({ cells }) => cells.map(({ text }) => text)),
    ).toEqual([
      ['Name', 'Role'],
      ['Ana', 'Chair'],
    ])
  })

  test('what is not a table is refused with the reason, whatever its bytes', async () => {
    expect(await readGrids(new Uint8Array())).toEqual({ ok: false, why: 'empty' })
    expect(await readGrids(bytesOf(' \n\n'))).toEqual({ ok: false, why: 'empty' })
    expect(await readGrids(bytesOf('%PDF-1.7 …'))).toEqual({ ok: false, why: 'not-a-table' })
    expect(await readGrids(bytesOf('d0cf11e0a1b11ae1', 'hex'))).toMatchObject({ why: 'old-kind' })
    const bare = await Packer.toBuffer(
      new Document({ sections: [{ children: [new Paragraph('Only words')] }] }),
    )
    expect(await readGrids(new Uint8Array(bare))).toEqual({ ok: false, why: 'no-table-in-document' })
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async bytes => {
        expect(await readGrids(bytes)).toHaveProperty('ok')
      }),
    )
    const zip = Buffer.from(await workbookOf([{ name: 'a', columns: [{ title: 'b' }], rows: [] }]))
    await fc.assert(
      fc.asyncProperty(fc.nat(zip.length - 1), fc.nat(255), async (at, byte) => {
        const spoiled = new Uint8Array(zip)
        spoiled[at] = byte
        expect(await readGrids(spoiled)).toHaveProperty('ok')
      }),
      { numRuns: 60 },
    )
  })
})

describe('guessing the columns', () => {
  const guess = (headings: string[], rows: string[][] = []) => {
    const below = rows.map((cells, n) => ({ line: n + 2, cells: cells.map(text => ({ text })) }))
    const mapping = guessMapping(headings, below, fields)
    return Object.fromEntries(Object.entries(mapping).map(([key, column]) => [key, headings[column]]))
  }

  test('English, French, in any order, with words around them', () => {
    expect(
      guess(['E-mail address', 'Organization Name', 'Contact person', 'Phone number', 'Sector', 'Notes']),
    ).toEqual({
      email: 'E-mail address',
      organisation: 'Organization Name',
      person: 'Contact person',
      phone: 'Phone number',
      sector: 'Sector',
    })
    expect(guess(['Organisme', 'Personne-ressource', 'Courriel', 'Téléphone', 'Langue'])).toEqual({
      organisation: 'Organisme',
      person: 'Personne-ressource',
      email: 'Courriel',
      phone: 'Téléphone',
      tongue: 'Langue',
    })
  })

  test('a column called contact that holds addresses is the address', () => {
    expect(
      guess(
        ['Agency', 'Contact email'],
        [
          ['Library', 'a@example.ca'],
          ['Gym', 'b@example.ca'],
        ],
      ),
    ).toEqual({
      organisation: 'Agency',
      email: 'Contact email',
    })
  })

  test('the same headings in another order are the same kind of file', () => {
    expect(signatureOf(['Name', 'E-mail', ''])).toBe(signatureOf(['e-mail', 'NAME']))
  })
})

describe('days', () => {
  test('are read as people write them in both languages', () => {
    for (const written of [
      '2018-07-03',
      '3 July 2018',
      'July 3, 2018',
      'Jul. 3, 2018',
      '3 juillet 2018',
      'le 3 juillet 2018',
      '2018/7/3',
    ])
      expect(dayOf(written, undefined), written).toBe('2018-07-03')
    expect(dayOf('July 2018', undefined)).toBe('2018-07-01')
    expect(dayOf('1er août 2018', undefined)).toBe('2018-08-01')
  })

  test('in figures that can be read in two ways are asked, never guessed', () => {
    expect(dayOf('03/04/2027', undefined)).toBe('which-day')
    expect(dayOf('03/04/2027', 'day-first')).toBe('2027-04-03')
    expect(dayOf('03/04/2027', 'month-first')).toBe('2027-03-04')
    expect(dayOf('25/04/2027', undefined)).toBe('2027-04-25')
    expect(dayOf('04/25/2027', 'day-first')).toBe('2027-04-25')
    expect(dayOf('04/04/2027', undefined)).toBe('2027-04-04')
    expect(dayOf('31/02/2027', undefined)).toBeUndefined()
    expect(dayOf('soon', undefined)).toBeUndefined()
  })

  test('no order, no day: every pair of figures either is unclear or reads the same both ways', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 31 }), (a, b) => {
        const written = `${a}/${b}/2027`
        const same = dayOf(written, 'day-first') === dayOf(written, 'month-first')
        expect(isTwoWays(written)).toBe(!same && a <= 12 && b <= 12)
        if (isTwoWays(written)) expect(dayOf(written, undefined)).toBe('which-day')
      }),
    )
  })
})

test('rows with a fault are kept apart with every reason; the others go on', () => {
  const cells = (...texts: string[]) => texts.map(text => ({ text }))
  const rows = [
    { line: 1, cells: cells('Name', 'Kind', 'Email') },
    { line: 2, cells: cells('Library', 'Town', 'a@example.ca') },
    { line: 3, cells: cells('Gym', 'castle', 'nowhere') },
    { line: 4, cells: [{ text: 'Both', merged: true as const }] },
  ]
  const read = understand(
    { name: '', rows },
    { grid: 0, heading: 0, mapping: { organisation: 0, kind: 1, email: 2 } },
    fields,
  )
  expect(read.rows).toEqual([
    { line: 2, values: { organisation: 'Library', kind: 'municipality', email: 'a@example.ca' } },
  ])
  expect(read.faults.map(({ line, why }) => [line, why])).toEqual([
    [3, 'not-a-choice'],
    [3, 'not-an-address'],
    [4, 'merged'],
  ])
})
