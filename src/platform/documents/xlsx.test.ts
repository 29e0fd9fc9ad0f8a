import kit from 'exceljs'
import { expect, test } from 'vitest'
import type { PlainDate } from '../time.ts'
import { readDelimited } from './delimited.ts'
import { readWorkbook, workbookOf } from './xlsx.ts'
import { unzip, zip } from './zip.ts'

const day = (written: string) => ({ day: written as PlainDate })

async function reread(bytes: Uint8Array) {
  const read = await readWorkbook(bytes)
  if (!read.ok) throw new Error(read.why)
  return read
}

/** A workbook as somebody else's program wrote it. */
async function theirs(fill: (sheet: kit.Worksheet, book: kit.Workbook) => void) {
  const book = new kit.Workbook()
  fill(book.addWorksheet('Actions'), book)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** The same with one file inside rewritten. */
function rewritten(bytes: Uint8Array, name: string, how: (text: string) => string) {
  const opened = unzip(bytes, () => true, { bytes: 50_000_000, files: 1000 })
  if (!opened.ok) throw new Error(opened.why)
  const text = opened.files.get(name)?.toString('utf8') ?? ''
  opened.files.set(name, Buffer.from(how(text)))
  return new Uint8Array(zip(opened.files))
}

test('what is written is read again: text, numbers, days, hidden columns, and text that looks like a formula', async () => {
  const bytes = await workbookOf([
    {
      name: 'Actions: [all]',
      columns: [
        { title: 'id', hidden: true },
        { title: 'Action', width: 40 },
        { title: 'By', kind: 'day' },
        { title: 'State', choices: ['Planned', 'Done'] },
        { title: 'Count', kind: 'number' },
      ],
      rows: [
        ['a-1', '=HYPERLINK("x")\u0001', day('2027-04-03'), 'Done', 2.5],
        ['a-2', 'Second', null, undefined, 0],
      ],
    },
  ])
  const { sheets } = await reread(bytes)
  expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['Actions   all', false],
    ['_lists', true],
  ])
  const [sheet] = sheets
  expect(sheet?.hiddenColumns).toEqual([1])
  expect(sheet?.rows[1]?.cells).toEqual([
    { address: 'A2', column: 1, kind: 'text', text: 'a-1' },
    { address: 'B2', column: 2, kind: 'text', text: '=HYPERLINK("x")' },
    { address: 'C2', column: 3, kind: 'day', text: '2027-04-03', day: '2027-04-03' },
    { address: 'D2', column: 4, kind: 'text', text: 'Done' },
    { address: 'E2', column: 5, kind: 'number', text: '2.5', number: 2.5 },
  ])
  expect(sheet?.rows[2]?.cells.map(({ address }) => address)).toEqual(['A3', 'B3', 'E3'])
})

test('the list of answers of a column reaches a hundred rows below the last', async () => {
  const bytes = await workbookOf([
    { name: 'A', columns: [{ title: 'State', choices: ['Planned', 'Done'] }], rows: [['Done']] },
  ])
  const opened = unzip(bytes, () => true, { bytes: 5_000_000, files: 100 })
  const sheet = opened.ok ? opened.files.get('xl/worksheets/sheet1.xml')?.toString('utf8') : ''
  expect(sheet).toContain('sqref="A2:A102"')
  expect(sheet?.replaceAll('&apos;', "'")).toContain("<formula1>'_lists'!$A$1:$A$2</formula1>")
})

test('a formula is its last result, a merged cell says so, a date that is text stays text', async () => {
  const bytes = await theirs(sheet => {
    sheet.getCell('A1').value = { formula: 'B1*2', result: 4 }
    sheet.getCell('B1').value = '03/04/2027'
    sheet.getCell('C1').value = 0.25
    sheet.getCell('C1').numFmt = '0%'
    sheet.getCell('A2').value = 'over two'
    sheet.mergeCells('A2:B3')
    sheet.getCell('C2').value = new Date('2027-04-03T00:00:00Z')
    sheet.getCell('C3').value = new Date('2027-04-03T15:30:00Z')
    sheet.getCell('D1').value = { richText: [{ text: 'in ' }, { text: 'pieces' }] }
    sheet.getCell('D2').value = { error: '#REF!' }
    sheet.getRow(3).hidden = true
  })
  const [sheet] = (await reread(bytes)).sheets
  expect(sheet?.merged).toEqual(['A2:B3'])
  const at = (address: string) =>
    sheet?.rows.flatMap(({ cells }) => cells).find(cell => cell.address === address)
  expect(at('A1')).toMatchObject({ kind: 'number', number: 4, formula: 'B1*2' })
  expect(at('B1')).toMatchObject({ kind: 'text', text: '03/04/2027' })
  expect(at('C1')).toMatchObject({ kind: 'percent', number: 0.25 })
  expect(at('A2')).toMatchObject({ text: 'over two', merged: 'A2:B3' })
  expect(at('B2')).toBeUndefined()
  expect(at('C2')).toMatchObject({ kind: 'day', day: '2027-04-03' })
  expect(at('C3')).toMatchObject({ kind: 'moment', text: '2027-04-03 15:30' })
  expect(at('D1')).toMatchObject({ text: 'in pieces' })
  expect(at('D2')).toMatchObject({ kind: 'error', text: '#REF!' })
  expect(sheet?.rows.map(({ hidden }) => hidden)).toEqual([false, false, true])
})

test('what is no workbook, or an old or locked one, is called what it is', async () => {
  const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
  const locked = Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')])
  expect(await readWorkbook(Buffer.from('a,b'))).toEqual({ ok: false, why: 'not-a-workbook' })
  expect(await readWorkbook(new Uint8Array())).toEqual({ ok: false, why: 'not-a-workbook' })
  expect(await readWorkbook(ole)).toEqual({ ok: false, why: 'old-kind' })
  expect(await readWorkbook(locked)).toEqual({ ok: false, why: 'locked' })
  const good = await theirs(sheet => sheet.addRow(['x']))
  expect(await readWorkbook(good.slice(0, good.length / 2))).toEqual({ ok: false, why: 'not-a-workbook' })
  const broken = rewritten(good, 'xl/worksheets/sheet1.xml', text => text.slice(0, text.length - 40))
  expect(await readWorkbook(broken)).toEqual({ ok: false, why: 'not-a-workbook' })
})

test('a file that would fill the memory is refused before it does', async () => {
  const good = await theirs(sheet => sheet.addRow(['x']))
  const padded = rewritten(good, 'xl/sharedStrings.xml', text => text + ' '.repeat(25_000_000))
  expect(await readWorkbook(padded)).toEqual({ ok: false, why: 'too-large' })
  const far = rewritten(good, 'xl/worksheets/sheet1.xml', text =>
    text.replace('<row r="1"', '<row r="4000000000"'),
  )
  expect(await readWorkbook(far)).toEqual({ ok: false, why: 'too-large' })
})

test('a merge, a list of answers or a name over a whole sheet costs nothing', async () => {
  const whole = 'A1:XFD1048576'
  const bytes = rewritten(
    rewritten(await theirs(sheet => sheet.addRow(['x'])), 'xl/worksheets/sheet1.xml', text =>
      text.replace(
        '</sheetData>',
        `</sheetData><mergeCells count="1"><mergeCell ref="${whole}"/></mergeCells><dataValidations count="1"><dataValidation type="list" sqref="${whole}"><formula1>"a,b"</formula1></dataValidation></dataValidations>`,
      ),
    ),
    'xl/workbook.xml',
    text =>
      text.replace(
        '</sheets>',
        `</sheets><definedNames><definedName name="all">Actions!$A$1:$XFD$1048576</definedName></definedNames>`,
      ),
  )
  const began = performance.now()
  const { sheets } = await reread(bytes)
  expect(sheets[0]?.merged).toEqual([whole])
  expect(performance.now() - began).toBeLessThan(2_000)
})

test('rows parted by commas, semicolons or tabs are read as they were meant', () => {
  const texts = (bytes: Uint8Array) => {
    const read = readDelimited(bytes)
    return read.ok ? read.sheet.rows.map(({ cells }) => cells.map(({ text }) => text)) : read.why
  }
  expect(texts(Buffer.from('\uFEFFid,Action\r\n1,"Print, fold"\r\n\r\n2,\'=1+1\r\n'))).toEqual([
    ['id', 'Action'],
    ['1', 'Print, fold'],
    ['2', '=1+1'],
  ])
  expect(texts(Buffer.from('id;Action\n1;Été, hiver'))).toEqual([
    ['id', 'Action'],
    ['1', 'Été, hiver'],
  ])
  expect(texts(Buffer.from('id\tAction\r1\tcaf\xe9', 'latin1'))).toEqual([
    ['id', 'Action'],
    ['1', 'café'],
  ])
  expect(texts(Buffer.from('\uFEFFa,b', 'utf16le'))).toEqual([['a', 'b']])
  expect(texts(Buffer.from([0, 1, 2]))).toBe('not-text')
})
