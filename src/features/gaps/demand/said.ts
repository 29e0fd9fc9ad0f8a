import { type TextIn, textIn } from '#platform/text.ts'
import type { Message } from '#platform/words/messages.ts'
import { speechIn, type Values } from '#platform/words/speech.ts'

/** A sentence of ours in every language it is written in, for what is kept or passed on as text. */
export const saidInAll = (message: Message, values: (tongue: 'en' | 'fr') => Values = () => ({})): TextIn =>
  textIn({
    en: speechIn('en')(message, values('en')),
    fr: speechIn('fr')(message, values('fr')),
  })

/** Somebody’s own words, whatever language they wrote in. */
export const asWritten = (written: string): TextIn => ({ en: written, fr: written })
