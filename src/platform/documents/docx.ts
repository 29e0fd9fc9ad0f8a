import type { IParagraphOptions, Paragraph, Table } from 'docx'
import { directionOf, type Tongue } from '../text.ts'
import type { Part, PlainDocument, Text } from './document.ts'

// XML 1.0 has no place for these, escaped or not; a word processor refuses the whole file for one of them.
const unwritable = /(?![\t\n\r])[\p{Cc}\p{Cs}]|[\uFFFE\uFFFF]/gu

const regionOf: Partial<Record<Tongue, string>> = { en: 'en-CA', fr: 'fr-CA', ar: 'ar-SA', zh: 'zh-CN' }
const regional = (tongue: Tongue) => regionOf[tongue] ?? tongue

/**
 * A Word document (Office Open XML, ISO/IEC 29500) of a plain document: title, headings that its own navigation finds,
 * paragraphs, lists, and tables whose header row is repeated on every page; languages and writing direction marked,
 * pages numbered. Line breaks in a text are kept. Throws only when the document cannot be written at all.
 */
export async function docxOf(document: PlainDocument): Promise<Uint8Array> {
  // The part that writes documents is large; a program that writes none need not open it.
  const kit = await import('docx')
  const write = writer(kit, document.tongue)
  const { tongue } = document
  const body: (Paragraph | Table)[] = [
    write.paragraph(document.title, { heading: kit.HeadingLevel.TITLE }),
    ...(document.subtitle ? [write.paragraph(document.subtitle, { style: 'Subtitle' })] : []),
    ...document.parts.flatMap((part, n) => write.part(part, n)),
  ]
  const made = new kit.Document({
    title: document.title.replace(unwritable, ''),
    creator: 'Porchlight',
    styles: {
      default: {
        document: {
          run: {
            font: { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: 'Microsoft YaHei' },
            size: 22,
            language:
              directionOf(tongue) === 'rtl'
                ? { value: 'en-CA', bidirectional: regional(tongue) }
                : { value: regional(tongue) },
          },
          paragraph: { spacing: { after: 120, line: 276 } },
        },
        title: { run: { size: 48, bold: true }, paragraph: { spacing: { after: 80 } } },
        heading1: {
          run: { size: 32, bold: true },
          paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
        },
        heading2: {
          run: { size: 27, bold: true },
          paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
        },
        heading3: {
          run: { size: 23, bold: true },
          paragraph: { spacing: { before: 220, after: 80 }, keepNext: true },
        },
      },
      paragraphStyles: [
        { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', run: { size: 24, color: '555555' } },
        { id: 'Quiet', name: 'Quiet', basedOn: 'Normal', run: { color: '555555' } },
        {
          id: 'Caption',
          name: 'caption',
          basedOn: 'Normal',
          run: { bold: true, size: 20 },
          paragraph: { keepNext: true, spacing: { before: 160, after: 60 } },
        },
      ],
    },
    numbering: {
      config: [
        {
          reference: 'steps',
          levels: [
            {
              level: 0,
              format: kit.LevelFormat.DECIMAL,
              text: '%1.',
              alignment: kit.AlignmentType.START,
              style: { paragraph: { indent: { start: 560, hanging: 360 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { margin: { top: 1200, bottom: 1200, left: 1200, right: 1200 } } },
        footers: {
          default: new kit.Footer({
            children: [
              new kit.Paragraph({
                alignment: kit.AlignmentType.CENTER,
                bidirectional: directionOf(tongue) === 'rtl',
                children: [
                  new kit.TextRun({
                    children: [kit.PageNumber.CURRENT, ' / ', kit.PageNumber.TOTAL_PAGES],
                    size: 18,
                    color: '555555',
                  }),
                ],
              }),
            ],
          }),
        },
        children: body,
      },
    ],
  })
  return new Uint8Array(await kit.Packer.toBuffer(made))
}

type Kit = typeof import('docx')

function writer(kit: Kit, own: Tongue) {
  const runs = (written: Text, bold = false) => {
    const { text, lang } = typeof written === 'string' ? { text: written, lang: own } : written
    const rightToLeft = directionOf(lang) === 'rtl'
    return text
      .replace(unwritable, '')
      .split(/\r\n|\r|\n/)
      .map(
        (line, n) =>
          new kit.TextRun({
            text: line,
            bold,
            rightToLeft,
            language: rightToLeft ? { bidirectional: regional(lang) } : { value: regional(lang) },
            ...(n > 0 ? { break: 1 } : {}),
          }),
      )
  }
  const paragraph = (written: Text, how: IParagraphOptions & { bold?: boolean } = {}) => {
    const { bold, ...options } = how
    const lang = typeof written === 'string' ? own : written.lang
    return new kit.Paragraph({
      ...options,
      bidirectional: directionOf(lang) === 'rtl',
      children: runs(written, bold),
    })
  }
  const levels = {
    1: kit.HeadingLevel.HEADING_1,
    2: kit.HeadingLevel.HEADING_2,
    3: kit.HeadingLevel.HEADING_3,
  }
  const cell = (written: Text, bold = false) =>
    new kit.TableCell({
      children: [paragraph(written, { bold, spacing: { after: 20 } })],
      margins: { top: 50, bottom: 50, left: 90, right: 90 },
      ...(bold ? { shading: { fill: 'F1ECE2', type: kit.ShadingType.CLEAR, color: 'auto' } } : {}),
    })
  const width = (columns: number) => Math.floor(9_800 / Math.max(1, columns))
  const table = (part: Extract<Part, { kind: 'table' }>) => [
    ...(part.caption ? [paragraph(part.caption, { style: 'Caption' })] : []),
    new kit.Table({
      width: { size: 100, type: kit.WidthType.PERCENTAGE },
      columnWidths: part.columns.map(() => width(part.columns.length)),
      visuallyRightToLeft: directionOf(own) === 'rtl',
      rows: [
        new kit.TableRow({
          tableHeader: true,
          cantSplit: true,
          children: part.columns.map(text => cell(text, true)),
        }),
        ...part.rows.map(
          row =>
            new kit.TableRow({ cantSplit: true, children: part.columns.map((_, n) => cell(row[n] ?? '')) }),
        ),
      ],
    }),
    new kit.Paragraph({ spacing: { after: 60 }, children: [] }),
  ]
  const part = (one: Part, n: number): (Paragraph | Table)[] => {
    switch (one.kind) {
      case 'heading':
        return [
          paragraph(one.lang ? { text: one.text, lang: one.lang } : one.text, { heading: levels[one.level] }),
        ]
      case 'paragraph':
        return [
          paragraph(
            one.lang ? { text: one.text, lang: one.lang } : one.text,
            one.quiet ? { style: 'Quiet' } : {},
          ),
        ]
      case 'list':
        return one.lines.map(line =>
          paragraph(
            line,
            // Each list counts from one again.
            one.ordered
              ? { numbering: { reference: 'steps', level: 0, instance: n } }
              : { bullet: { level: 0 } },
          ),
        )
      case 'table':
        return table(one)
    }
  }
  return { paragraph, part }
}
