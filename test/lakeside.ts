import { beforeEach } from 'vitest'
import { importFile, searchServices } from '#features/directory/index.ts'
import { federalRecord, fileOf } from './a-list.ts'
import { type Founded, found, textOf } from './as.ts'
import { origin, sandbox } from './sandbox.ts'
import { Visitor } from './sign-in-desk.ts'

export const ontario = {
  Province: 'Ontario',
  Postal: 'K9J 1A1',
  City: 'Lakeside',
  Longitude: '-78.3',
  Latitude: '44.3',
}
export const school = federalRecord(
  'Harbour Language School',
  { Lang_training: 'yes', Women: 'yes' },
  {
    ...ontario,
    French: 'École de langues du Port',
    Email: 'hello@harbour.example',
    Telephone: '705-555-0142',
  },
)
const centre = federalRecord('Lakeside Job <Centre> & “Friends” 🏡', { Job_search: 'yes' }, ontario)

export const lister = { kind: 'system', name: 'Ada Osei' } as const

/** A partnership by a lake with two organisations' services listed, before each test of a file. */
export function lakeside() {
  const box = sandbox()
  const place = {
    box,
    /** The partnership, and the service of the school. */
    here: undefined as unknown as Founded,
    id: '',
    stranger: () =>
      new Visitor(origin, async request => {
        const body = request.method === 'GET' ? undefined : await request.arrayBuffer()
        const { pathname, search } = new URL(request.url)
        const init = { method: request.method, headers: request.headers, ...(body ? { body } : {}) }
        return box.request(pathname + search, init)
      }),
    page: async (path: string) => {
      const answer = await box.request(path)
      return { status: answer.status, text: textOf(await answer.text()) }
    },
  }
  beforeEach(async () => {
    const here = await found(box)
    place.here = here
    await importFile(box.database, here.id, lister, fileOf([school, centre]), { name: 'list.json' }, box.now)
    place.id = await here.inside(async db => {
      const {
        found: [first],
      } = await searchServices(db, 'language', {}, box.now)
      return first?.id ?? ''
    })
  })
  return place
}
