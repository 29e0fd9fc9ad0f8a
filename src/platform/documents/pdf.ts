import { createRequire } from 'node:module'
import path from 'node:path'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { directionOf, type Tongue } from '../text.ts'

export interface PdfSetting {
  /** What readers call the document: its window, its running foot. */
  title: string
  /** The language most of it is in: hyphens, quotation marks, which side the pages begin on. */
  tongue: Tongue
  /** What the source shows, as JSON. Source and content never mix, so nothing people write can be run. */
  data: unknown
}

const house = `
#let d = json(bytes(sys.inputs.data))
#set document(title: sys.inputs.title)
#set text(font: "DejaVu Sans", size: 10pt, lang: sys.inputs.lang, fill: rgb("#17212e"), dir: if sys.inputs.dir == "rtl" { rtl } else { ltr })
#set page(paper: "us-letter", margin: (x: 2.2cm, top: 2.2cm, bottom: 2.4cm), footer: context [
  #set text(size: 8pt, fill: rgb("#55606e"))
  #sys.inputs.title #h(1fr) #counter(page).display()
])
#set par(leading: 0.7em, spacing: 1.1em)
#set table(stroke: (x, y) => if y == 0 { (bottom: 1pt + rgb("#1b2a3f")) } else { (bottom: 0.5pt + rgb("#ddd5c5")) }, inset: (x: 5pt, y: 6pt), align: start)
#show table.cell.where(y: 0): set text(weight: "bold", size: 9pt)
#show heading: set text(fill: rgb("#1b2a3f"))
#show heading.where(level: 1): it => block(above: 0pt, below: 14pt, text(size: 20pt, it.body))
#show heading.where(level: 2): it => block(above: 20pt, below: 9pt, text(size: 13pt, it.body))
// A text and the language it is written in, { text, tongue }, as they are everywhere in the program.
#let told(it) = text(lang: it.tongue, it.text)
`

let compiler: Promise<NodeCompiler> | undefined
async function opened(): Promise<NodeCompiler> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  const fonts = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')
  return NodeCompiler.create({ fontArgs: [{ fontPaths: [path.join(path.dirname(fonts), 'ttf')] }] })
}

/**
 * Sets pages by Typst (https://typst.app/docs) and gives a PDF 1.7 with its text searchable, letter size, its foot
 * numbered. `source` is markup of ours, in which `d` is the data and `told({text, tongue})` shows a text in its own
 * language; Arabic is joined and runs from the right. DejaVu Sans covers Latin, Cyrillic and Arabic; a script it does
 * not have shows boxes. The compiler is loaded at the first call (about 0.1 s), then a page takes milliseconds, in
 * which the program does nothing else. Throws when the source is wrong: that is ours to mend.
 */
export async function pdfOf(source: string, setting: PdfSetting): Promise<Uint8Array> {
  compiler ??= opened()
  const setter = await compiler
  const { tongue, title, data } = setting
  const inputs = { data: JSON.stringify(data), title, lang: tongue, dir: directionOf(tongue) }
  try {
    return new Uint8Array(setter.pdf({ mainFileContent: `${house}\n${source}`, inputs }))
  } finally {
    // What was kept for earlier documents is let go after ten more.
    setter.evictCache(10)
  }
}
