/** Checks the Ohana reader on the real directory in `../shared/data/ohana`, where that folder is present. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { zip } from '#platform/documents/zip.ts'
import { readServicesFile } from '../read-file.ts'

const folder = new URL('../../../../../shared/data/ohana/', import.meta.url)
const present = existsSync(folder)
if (!present) console.log('The reference data (../shared/data/ohana) is not here: it is not checked.')

describe.runIf(present)('the Ohana directory', () => {
  test('8 organizations, 22 locations and 23 services are taken; every line is told', () => {
    const files = readdirSync(folder).map(name => [name, readFileSync(new URL(name, folder))] as const)
    const reading = readServicesFile(zip(files))
    const ids = (of: (row: (typeof reading.rows)[number]) => readonly string[]) =>
      new Set(reading.rows.flatMap(of)).size
    const figures = {
      organizations: ids(row => [row.organisation.externalId]),
      locations: ids(row => row.locations.map(each => each.externalId)),
      services: ids(row => row.services.map(each => each.externalId)),
      refused: reading.refused,
    }
    console.log(figures)
    expect(reading.format).toBe('ohana')
    expect(figures).toMatchObject({ organizations: 8, locations: 22, services: 23, refused: [] })
    const services = reading.rows.flatMap(row => row.services)
    const places = reading.rows.flatMap(row => row.locations)
    expect(places.some(each => (each.languages?.length ?? 0) > 1)).toBe(true)
    expect([...services, ...places].some(each => each.schedules.length > 0)).toBe(true)
    expect(places.filter(each => each.phones.length > 0).length).toBeGreaterThan(15)
    expect(places.filter(each => each.address).length).toBeGreaterThan(15)
  })
})
