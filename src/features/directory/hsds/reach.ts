import { type Tongue, textIn } from '#platform/text.ts'
import { languageOf } from '../language.ts'
import type { LanguageOfService, Phone } from '../listing.ts'
import { normalPhone } from '../phone.ts'
import type { Read } from './shape.ts'

export function readPhone(written: Read<'phone'>, tongue: Tongue): Phone[] {
  const number = written.number?.replace(/^"|"$/g, '')
  if (!number) return []
  const normal = normalPhone(number)
  const use = ({ voice: 'voice', fax: 'fax', text: 'text', sms: 'text' } as const)[
    written.type?.toLowerCase() ?? ''
  ]
  return [
    {
      written: number,
      ...(normal && { normal }),
      ...(written.extension !== undefined && { extension: String(written.extension) }),
      ...(written.description && { about: textIn({ [tongue]: written.description }) }),
      ...(use && { use }),
    },
  ]
}

export const readLanguages = (written: readonly Read<'language'>[]): LanguageOfService[] =>
  written
    .filter(each => each.code || each.name)
    .map(each => {
      const code = (languageOf(each.code ?? '') ?? languageOf(each.name ?? ''))?.code
      return {
        written: each.name ?? each.code ?? '',
        ...(code && { code }),
        ...(each.note && { note: each.note }),
      }
    })
