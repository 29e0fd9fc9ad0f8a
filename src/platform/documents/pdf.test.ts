import { PDFDocument } from 'pdf-lib'
import { expect, it } from 'vitest'
import { pdfOf } from './pdf.ts'

const bytes = (source: string, tongue: 'en' | 'ar', data: unknown) =>
  pdfOf(source, { title: 'Letters', tongue, data })

it('sets pages in any of the languages, with the title it was given', async () => {
  for (const tongue of ['en', 'ar'] as const) {
    const made = await bytes('= #d.name\n#pagebreak()\n#told(d.said)', tongue, {
      name: 'Été',
      said: { text: 'مرحبًا بكم', tongue: 'ar' },
    })
    const read = await PDFDocument.load(made)
    expect(read.getPageCount()).toBe(2)
    expect(read.getTitle()).toBe('Letters')
  }
})

it('shows what people wrote and never runs it', async () => {
  const written = '#panic("run") $x$ = * _ \\ "#{'
  const made = await bytes('#d.name', 'en', { name: written })
  expect((await PDFDocument.load(made)).getPageCount()).toBe(1)
})

it('throws when the source itself is wrong, and works again after', async () => {
  await expect(bytes('#nosuchthing()', 'en', {})).rejects.toThrow()
  expect((await bytes('Fine', 'en', {})).length).toBeGreaterThan(1000)
})
