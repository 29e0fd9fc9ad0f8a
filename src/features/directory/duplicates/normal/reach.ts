/** Normal forms of what reaches someone: telephone numbers, mail addresses, web sites. For comparing only. */
import { normalPhone } from '../../phone.ts'

/** Ten digits in North America, otherwise the digits; extensions are let go. */
export function phoneDigits(written: string): string {
  const number = written.replace(/(?:ext(?:ension)?\.?|poste|x|#)\s*\d{1,6}\s*$/i, '')
  const normal = normalPhone(number) ?? normalPhone(number.slice(0, 17))
  return normal?.startsWith('+1') ? normal.slice(2) : number.replace(/\D/g, '')
}

/** Lower case, without display name, `mailto:` or what follows a plus sign. */
export const mailbox = (written: string): string =>
  written
    .toLowerCase()
    .replace(/^.*<|>.*$|^mailto:/g, '')
    .replace(/\s+/g, '')
    .replace(/\+[^@]*(?=@)/, '')

/** Host and path without scheme, `www.`, language folder, start page or closing slash. */
export function normalSite(written: string): { host: string; path: string } {
  const bare = written
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\d?\./, '')
    .replace(/[?#].*$/, '')
  const [host = '', ...rest] = bare.split('/')
  const path = rest
    .filter(
      part => part !== '' && !/^(?:en|fr|eng|fra|english|francais|home|index\.\w+|default\.\w+)$/.test(part),
    )
    .join('/')
  return { host: host.replace(/:\d+$/, ''), path }
}
