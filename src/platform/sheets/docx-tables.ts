import { unzip, zip } from '../documents/zip.ts'
import type { Grid, GridRow } from './grid.ts'

interface Node {
  type: string
  value?: string
  children?: Node[]
}

const limits = { bytes: 24_000_000, files: 2_000 }
// Pictures and the rest are left packed: a table needs none of them, and they may unfold into anything.
const needed =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/(document|styles|numbering)\.xml|word\/_rels\/document\.xml\.rels)$/

/** The tables of a Word document, a row per row; undefined when the bytes are no Word document. */
export async function docxTables(bytes: Uint8Array): Promise<Grid[] | undefined> {
  const opened = unzip(bytes, name => needed.test(name), limits)
  if (!opened.ok || !opened.files.has('word/document.xml')) return undefined
  const { default: mammoth } = await import('mammoth')
  const grids: Grid[] = []
  try {
    await mammoth.convertToHtml(
      { buffer: zip(opened.files) },
      {
        transformDocument: (document: Node) => {
          for (const table of tablesIn(document))
            grids.push({ name: String(grids.length + 1), rows: rowsOf(table) })
          return document
        },
      },
    )
  } catch {
    return undefined
  }
  return grids
}

const tablesIn = (node: Node): Node[] =>
  node.type === 'table' ? [node] : (node.children ?? []).flatMap(tablesIn)

const rowsOf = (table: Node): GridRow[] =>
  (table.children ?? []).map((row, n) => ({
    line: n + 1,
    cells: (row.children ?? []).map(cell => ({ text: (cell.children ?? []).map(textOf).join(' ') })),
  }))

const textOf = (node: Node): string => {
  if (node.type === 'text') return node.value ?? ''
  if (node.type === 'tab' || node.type === 'break') return ' '
  return (node.children ?? []).map(textOf).join('')
}
