/**
 * Languages by code: ISO 639-1 where it has one, else ISO 639-3, from a code or a name in English or French.
 * Names come from the Unicode CLDR built into the runtime.
 */
import { fold } from '#platform/text.ts'

const codes = (
  'en fr ar es uk zh tl ti am om so sw fa ps ku ur pa hi bn gu ta te ml si ne vi km lo th my ms id ko ja ru pl ro hu cs sk ' +
  'sr hr bs sq mk bg el tr az hy ka it pt de nl sv no da fi et lv lt he yi mn uz kk ky tg tk bo dz rw rn ln lg yo ig ha ' +
  'wo ff zu xh sn ny mg ht qu gn mi sm to yue hak ckb prs cmn haz kar kaw din nus aka ewe iu cr oj ceb ilo hil'
).split(' ')

const threeLetters: Readonly<Record<string, string>> = {
  eng: 'en',
  fra: 'fr',
  fre: 'fr',
  ara: 'ar',
  spa: 'es',
  ukr: 'uk',
  zho: 'zh',
  chi: 'zh',
  tgl: 'tl',
  fil: 'tl',
  tir: 'ti',
  amh: 'am',
  som: 'so',
  swa: 'sw',
  fas: 'fa',
  per: 'fa',
  pus: 'ps',
  kur: 'ku',
  urd: 'ur',
  pan: 'pa',
  hin: 'hi',
  ben: 'bn',
  rus: 'ru',
  pol: 'pl',
  por: 'pt',
  deu: 'de',
  ger: 'de',
  ita: 'it',
  vie: 'vi',
  kor: 'ko',
  jpn: 'ja',
  tam: 'ta',
  nep: 'ne',
}

const otherNames: Readonly<Record<string, string>> = {
  farsi: 'fa',
  dari: 'prs',
  mandarin: 'zh',
  mandarine: 'zh',
  cantonese: 'yue',
  cantonais: 'yue',
  filipino: 'tl',
  pilipino: 'tl',
  oromo: 'om',
  pashtu: 'ps',
  kinyarwanda: 'rw',
  'haitian creole': 'ht',
  karen: 'kar',
  twi: 'aka',
}

function allNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>(Object.entries(otherNames))
  for (const tongue of ['en', 'fr']) {
    const display = new Intl.DisplayNames(tongue, { type: 'language', fallback: 'none' })
    for (const code of codes) {
      const name = display.of(code)
      if (name) names.set(fold(name), code)
    }
  }
  return names
}

let names: ReadonlyMap<string, string> | undefined

/** `fra`, `FR-ca`, `French` and `français` are all `fr`. Undefined when it is none we know. */
export function languageOf(written: string): string | undefined {
  const asked = fold(written)
  const code = asked.split(/[-_]/)[0] ?? ''
  if (codes.includes(code)) return code
  names ??= allNames()
  return threeLetters[code] ?? names.get(asked)
}
