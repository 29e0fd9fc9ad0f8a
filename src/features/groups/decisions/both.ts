import { z } from 'zod'
import { type TextIn, textIn } from '#platform/text.ts'

type Typed = { en?: string | undefined; fr?: string | undefined }

/** What was typed in English and French beside the languages a text already had; undefined when nothing is left. */
export function typedIn(typed: Typed, before: TextIn | null = null): TextIn | undefined {
  const { en: _en, fr: _fr, ...others } = before ?? {}
  const kept = textIn({ ...others, ...typed })
  return Object.keys(kept).length > 0 ? kept : undefined
}

export const paragraphSchema = z.string().max(4_000).optional()
