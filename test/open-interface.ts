import { importFile } from '#features/directory/commands/import/import-file.ts'
import { Checker } from '#features/directory/hsds/checking/checker.ts'
import type { ObjectName } from '#features/directory/hsds/shape.ts'
import type { Written } from '#features/directory/hsds/written.ts'
import { found } from './as.ts'
import { sandbox } from './sandbox.ts'

export const system = { kind: 'system', name: 'test' } as const
export const id = (n: number) => `00000000-0000-5000-8000-${String(n).padStart(12, '0')}`
export const term = { id: id(901), name: 'Rent', description: '', taxonomy: 'Needs', taxonomy_id: id(900) }
export const serviceOf = (n: number) => ({
  id: id(n),
  name: `Rent help ${n}`,
  description: 'Help to keep a home.',
  status: 'active',
  schedules: [{ id: id(n + 100), freq: 'WEEKLY', byday: 'MO', opens_at: '09:00', x_local: 'kept' }],
  attributes: [{ id: id(n + 200), taxonomy_term: term }],
  organization: { id: id(500), name: 'Harbour Tenants', description: 'For tenants.' },
  service_at_locations: [
    {
      id: id(n + 300),
      location: { id: id(n + 400), location_type: 'physical', latitude: 44.3 + n / 100, longitude: -78.3 },
    },
  ],
})

const checker = new Checker()
/** What the standard does not allow of a thing; notes are none. */
export const faults = (name: ObjectName, record: Written) =>
  checker.check(name, record, { place: '' }).filter(each => !each.isNote)

/** A partnership whose services came as an open list, and its open interface. */
export function openInterface() {
  const box = sandbox()
  const get = (path: string, init?: RequestInit) => box.request(`/lakeside/hsds${path}`, init)
  return {
    box,
    get,
    json: async (path: string, init?: RequestInit) => (await get(path, init)).json(),
    here: async (many = 5) => {
      const lakeside = await found(box)
      const take = (
        records: unknown,
        listName = 'a list',
        told: { persons?: 'hold-back' | 'pass-on' } = {},
      ) =>
        importFile(
          box.database,
          lakeside.id,
          system,
          Buffer.from(JSON.stringify(records)),
          { name: 'list.json', told: { listName, ...told } },
          box.now,
        )
      if (many > 0) await take(Array.from({ length: many }, (_, n) => serviceOf(n + 1)))
      return { ...lakeside, take }
    },
  }
}
