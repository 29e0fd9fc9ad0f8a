import type { Tongue } from '../text.ts'

/** Text in a document; in another language than the document itself where `lang` says so. */
export type Text = string | { text: string; lang: Tongue }

export type Part =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string; lang?: Tongue }
  | { kind: 'paragraph'; text: string; lang?: Tongue; quiet?: boolean }
  | { kind: 'list'; ordered: boolean; lines: readonly Text[] }
  | { kind: 'table'; caption: string; columns: readonly string[]; rows: readonly (readonly Text[])[] }

/** A document as people print and send it, whatever it is written out as. */
export interface PlainDocument {
  title: string
  subtitle?: string
  tongue: Tongue
  parts: readonly Part[]
}
