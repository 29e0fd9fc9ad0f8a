import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import type { PlainDocument } from './document.ts'
import { docxOf } from './docx.ts'
import { unzip } from './zip.ts'

const plan: PlainDocument = {
  title: 'Integration plan',
  subtitle: 'Version 2',
  tongue: 'en',
  parts: [
    { kind: 'heading', level: 1, text: 'Goals' },
    { kind: 'paragraph', text: 'A <welcoming> place & home\u0007\nfor everybody' },
    { kind: 'heading', level: 2, text: 'Bienvenue', lang: 'fr' },
    { kind: 'list', ordered: true, lines: ['First', { text: 'مرحبا', lang: 'ar' }] },
    { kind: 'list', ordered: false, lines: ['Apart'] },
    {
      kind: 'table',
      caption: 'Actions',
      columns: ['Action', 'Lead'],
      rows: [['Print the map', 'Library'], ['Short row']],
    },
  ],
}

async function inside(document: PlainDocument, name: string) {
  const opened = unzip(await docxOf(document), () => true, { bytes: 5_000_000, files: 100 })
  return opened.ok ? (opened.files.get(name)?.toString('utf8') ?? '') : ''
}

test('a document is opened again by another program, with its headings, lists and tables', async () => {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(await docxOf(plan)) })
  expect(value).toContain('<h1>Goals</h1>')
  expect(value).toContain('<h2>Bienvenue</h2>')
  expect(value).toContain('A &lt;welcoming&gt; place &amp; home<br />for everybody')
  expect(value).toMatch(/<ol><li>First<\/li><li>مرحبا<\/li><\/ol><ul><li>Apart<\/li><\/ul>/)
  expect(value).toMatch(/<thead>.*Action.*<\/thead>.*Print the map.*Library/s)
  expect(messages.filter(({ type }) => type === 'error')).toEqual([])
})

test('the header row is repeated, pages are numbered, the language is marked', async () => {
  const body = await inside(plan, 'word/document.xml')
  expect(body).toContain('<w:tblHeader/>')
  expect(body).toMatch(/<w:lang w:val="fr-CA"\/>/)
  expect(body).not.toContain('<w:bidiVisual/>')
  expect(await inside(plan, 'word/footer1.xml')).toContain('NUMPAGES')
  expect(await inside(plan, 'docProps/core.xml')).toContain('<dc:title>Integration plan</dc:title>')
})

test('a document in Arabic runs from the right, its tables too', async () => {
  const body = await inside({ ...plan, tongue: 'ar' }, 'word/document.xml')
  expect(body).toContain('<w:bidiVisual/>')
  expect(body).toContain('<w:bidi/>')
  expect(body).toContain('<w:rtl/>')
})
