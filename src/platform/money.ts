declare const centsBrand: unique symbol
/** An amount of Canadian money, in whole cents. Never a fraction, never dollars. */
export type Cents = number & { readonly [centsBrand]: true }

/** Whole cents; throws on a fraction or on what a number cannot hold exactly. */
export function cents(amount: number): Cents {
  if (!Number.isSafeInteger(amount)) throw new Error(`${amount} is not a number of cents`)
  return amount as Cents
}

/**
 * Reads an amount as people write it in English or French: `1,250.50`, `1 250,50 $`, `$1250`. Undefined when it is not
 * one; a negative amount is not one.
 */
export function readMoney(written: string): Cents | undefined {
  const bare = written.replace(/[\s\u00a0\u202f$]/g, '')
  const english = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/.exec(bare)
  const french = /^(\d+)(?:,(\d{1,2}))$/.exec(bare)
  const found = english ?? french
  if (!found) return undefined
  const whole = Number((found[1] ?? '').replaceAll(',', ''))
  const amount = whole * 100 + Number((found[2] ?? '').padEnd(2, '0') || 0)
  return Number.isSafeInteger(amount) && amount <= 10_000_000_000_00 ? (amount as Cents) : undefined
}

/** “$1,250.50” or « 1 250,50 $ »; whole dollars without cents. */
export const writeMoney = (amount: Cents, tongue: string): string =>
  new Intl.NumberFormat(tongue === 'fr' ? 'fr-CA' : tongue === 'ar' ? 'ar-u-nu-latn' : 'en-CA', {
    style: 'currency',
    currency: 'CAD',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: amount % 100 === 0 ? 0 : 2,
  }).format(amount / 100)
