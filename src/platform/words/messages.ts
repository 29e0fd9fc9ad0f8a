import type { Tongue } from '../text.ts'

/** One thing the program says, in ICU MessageFormat, its languages side by side. */
export type Message = { readonly en: string; readonly fr: string } & { readonly [tongue in Tongue]?: string }
export type VisitorMessage = Message & { readonly ar: string }

/** Words for staff: English and French, both complete. */
export const staff = <Words extends Record<string, Message>>(words: Words): Words => words

/** Words that a visitor or the holder of a signed link reads: also in Arabic. */
export const visitor = <Words extends Record<string, VisitorMessage>>(words: Words): Words => words
