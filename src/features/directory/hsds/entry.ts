import type { Json } from '../intake/json.ts'
import type { RefusalCode } from '../remark.ts'

/** One record of a document: where it stands, and what it is mainly about. */
export interface Entry {
  line: number
  record: number
  written: Json
  about?: { organisation?: string; services: string[]; location?: string; isMore?: true }
  refused?: { reason: RefusalCode; field?: string; firstLine?: number }
}
