import { z } from 'zod'

/** The standard asks for text; feeds also send numbers and nulls. Blank and null are absent. */
export const text = z
  .union([z.string(), z.number(), z.boolean()])
  .nullish()
  .transform(written =>
    written === null || written === undefined ? undefined : String(written).trim() || undefined,
  )

export const number = z
  .union([z.number(), z.string()])
  .nullish()
  .transform(written => {
    const value = typeof written === 'string' && written.trim() ? Number(written) : written
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined
  })

/** A list that may be null, absent, or one thing not put in a list. */
export const listOf = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess(
    written =>
      written === null || written === undefined ? [] : Array.isArray(written) ? written : [written],
    z.array(schema),
  )
