/** The table of `../shared/data/census` read whole, where that folder is present. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languageOf } from '#features/directory/index.ts'
import { readCensus } from './read-census.ts'

const file = new URL('../../../../../../shared/data/census/home-language-2021.csv', import.meta.url)
const present = existsSync(file)
if (!present) console.log('The census table (../shared/data/census) is not here: it is not read.')

describe.runIf(present)('the census table', () => {
  const read = present ? readCensus(readFileSync(file, 'utf8')) : undefined
  const rows = read?.ok ? read.rows : []

  test('is read whole, in its 81 areas', () => {
    expect(read?.ok).toBe(true)
    expect(rows).toHaveLength(2592)
    expect(new Set(rows.map(({ area, areaType, province }) => `${area} ${areaType} ${province}`)).size).toBe(
      81,
    )
  })

  test('its languages are known by their codes; groupings stay as written', () => {
    const names = [...new Set(rows.map(({ written }) => written))]
    const unknown = names.filter(name => !languageOf(name))
    console.log(`Kept as written: ${unknown.join(' · ')}`)
    expect(unknown).toContain('Indigenous languages')
    expect(languageOf('Arabic')?.code).toBe('ar')
  })
})
