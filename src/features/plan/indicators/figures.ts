import { inTongue, type Tongue } from '#platform/text.ts'
import type { IndicatorRow } from './tables.ts'

// Latin digits in Arabic too, as for dates.
const localeOf = (tongue: Tongue) =>
  tongue === 'ar' ? 'ar-u-nu-latn' : tongue === 'en' || tongue === 'fr' ? `${tongue}-CA` : tongue

/** A number as people write it, with at most this many places after the point. */
export const writeNumber = (value: number, tongue: Tongue, places = 2): string =>
  new Intl.NumberFormat(localeOf(tongue), { maximumFractionDigits: places }).format(value)

/** A share of one as a percentage: 0.0192 is 1.92 %. */
export const writeShare = (share: number, tongue: Tongue, places = 2): string =>
  new Intl.NumberFormat(localeOf(tongue), { style: 'percent', maximumFractionDigits: places }).format(share)

type Kind = Pick<IndicatorRow, 'counts' | 'unit'>

/** A value with what it counts: “41.7 %”, “$1,200”, “640 rides”. */
export function writeValue(value: number, of: Kind, tongue: Tongue): string {
  if (of.counts === 'percent') return writeShare(value / 100, tongue, 1)
  if (of.counts === 'money')
    return new Intl.NumberFormat(localeOf(tongue), {
      style: 'currency',
      currency: 'CAD',
      currencyDisplay: 'narrowSymbol',
      maximumFractionDigits: 0,
    }).format(value)
  const unit = inTongue(of.unit ?? undefined, tongue).text
  return unit ? `${writeNumber(value, tongue)} ${unit}` : writeNumber(value, tongue)
}

/** A number typed in English or French: 1 200,5 and 1,200.5 are the same. Undefined where it could be two numbers. */
export function readNumber(written: string): number | undefined {
  const text = written.replace(/[\s\u00a0\u202f$%]/g, '').replace('−', '-')
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text)
  if (/^-?\d{1,3}(,\d{3})+\.\d+$/.test(text)) return Number(text.replaceAll(',', ''))
  // 1,234 could be one thousand or one and a bit; 1,23 and 12,5 cannot.
  if (/^-?\d+,(\d{1,2}|\d{4,})$/.test(text)) return Number(text.replace(',', '.'))
  if (/^-?\d{1,3}(,\d{3}){2,}$/.test(text)) return Number(text.replaceAll(',', ''))
  return undefined
}
