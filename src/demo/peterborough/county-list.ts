import {
  changeService,
  importFile,
  type ServiceKind,
  searchServices,
  settlementKinds,
} from '#features/directory/index.ts'
import type { TextIn } from '#platform/text.ts'
import { at, before, dayOf, said, type Telling, within } from '../telling.ts'

interface Row {
  organisation: string
  service?: string
  about: string
  kind: ServiceKind
  city: string
  lat: number
  lon: number
  phone: string
  languages?: readonly string[]
}

/** A list as a county information line hands it over: in the standard's shape, in English, and never quite right. */
const rows: readonly Row[] = [
  {
    organisation: 'Kitchen Table Food Hub',
    service: 'Weekly grocery table',
    about: 'Fresh and dry food, no questions. Example listing.',
    kind: 'food',
    city: 'Peterborough',
    lat: 44.3005,
    lon: -78.324,
    phone: '705-555-0161',
    languages: ['English'],
  },
  {
    organisation: 'Kitchen Table Food Hub',
    service: 'Community garden plots',
    about: 'A plot, seeds and a neighbour who knows when the frost ends. Example listing.',
    kind: 'food',
    city: 'Peterborough',
    lat: 44.3005,
    lon: -78.324,
    phone: '705-555-0161',
    languages: ['English'],
  },
  {
    organisation: 'North Shore Family Health Team',
    service: 'Family doctor waiting list',
    about: 'Put your name down; a nurse calls back. Example listing.',
    kind: 'health',
    city: 'Buckhorn',
    lat: 44.5551,
    lon: -78.3462,
    phone: '705-555-0162',
  },
  {
    organisation: 'Millbrook Community Hall',
    service: 'Play mornings for small children',
    about: 'Toys, coffee and other parents, Tuesdays. Example listing.',
    kind: 'recreation-and-culture',
    city: 'Millbrook',
    lat: 44.1502,
    lon: -78.4498,
    phone: '705-555-0163',
  },
  {
    organisation: 'Hearth and Key Housing',
    service: 'Help with rent arrears',
    about: 'Before an eviction, not after. Example listing.',
    kind: 'housing',
    city: 'Peterborough',
    lat: 44.3072,
    lon: -78.3188,
    phone: '705-555-0164',
    languages: ['English', 'French'],
  },
  {
    organisation: 'Trent Lakes Rides',
    service: 'Rides for seniors and newcomers',
    about: 'Door to door, two days ahead. Example listing.',
    kind: 'transport',
    city: 'Buckhorn',
    lat: 44.5551,
    lon: -78.3462,
    phone: '705-555-0165',
    languages: ['English'],
  },
  {
    organisation: 'Norwood Learning Room',
    service: 'High school credits for adults',
    about: 'At your own pace, with a teacher in the room. Example listing.',
    kind: 'adult-education',
    city: 'Norwood',
    lat: 44.3838,
    lon: -77.9803,
    phone: '705-555-0166',
  },
]

const added: Row = {
  organisation: 'Norwood Learning Room',
  service: 'Computer basics, evenings',
  about: 'From the mouse to the online form. Example listing.',
  kind: 'computer-and-internet',
  city: 'Norwood',
  lat: 44.3838,
  lon: -77.9803,
  phone: '705-555-0166',
  languages: ['English'],
}
const nameless: Row = {
  organisation: 'Havelock Hall Association',
  about: 'See flyer.',
  kind: 'other',
  city: 'Havelock',
  lat: 44.4344,
  lon: -77.8836,
  phone: '705-555-0167',
}

const slug = (written: string) => written.toLowerCase().replace(/[^a-z]+/g, '-')

const record = (row: Row) => ({
  id: slug(`${row.organisation} ${row.service ?? ''}`),
  name: row.service,
  description: row.about,
  status: 'active',
  organization: {
    id: slug(row.organisation),
    name: row.organisation,
    phones: [{ number: row.phone, type: 'voice' }],
  },
  attributes: [{ taxonomy_term: { code: row.kind } }],
  ...(row.languages && { languages: row.languages.map(name => ({ name })) }),
  service_at_locations: [
    {
      location: {
        id: slug(`${row.organisation} ${row.city}`),
        location_type: 'physical',
        latitude: row.lat,
        longitude: row.lon,
        addresses: [
          {
            address_1: '1 Main Street (example)',
            city: row.city,
            state_province: 'ON',
            country: 'CA',
            address_type: 'physical',
          },
        ],
      },
    },
  ],
})

/** Kinds the list says it covers, so that its silence about them means something. */
const covers: ServiceKind[] = [
  ...settlementKinds,
  'housing',
  'health',
  'mental-health',
  'childcare',
  'transport',
  'legal',
  'food',
  'interpretation',
  'recreation-and-culture',
]

async function takeIn(telling: Telling, contents: readonly Row[], asOf: Date, when: Date): Promise<void> {
  const bytes = new TextEncoder().encode(JSON.stringify({ contents: contents.map(record) }))
  const told = {
    listName: 'County services list (example)',
    kinds: covers,
    provinces: ['ON' as const],
    asOf: dayOf(asOf),
  }
  const { coordinator, database, partnershipId } = telling
  await importFile(
    database,
    partnershipId,
    coordinator,
    bytes,
    { name: 'county-services-example.json', told },
    when,
  )
}

const inFrench: Record<string, { name: string; about: string }> = {
  'Weekly grocery table': {
    name: 'Table d’épicerie hebdomadaire',
    about: 'Des aliments frais et secs, sans questions. Fiche d’exemple.',
  },
  'Community garden plots': {
    name: 'Jardins communautaires',
    about: 'Une parcelle, des semences et un voisin qui sait quand finit le gel. Fiche d’exemple.',
  },
  'Family doctor waiting list': {
    name: 'Liste d’attente pour un médecin de famille',
    about: 'Inscrivez votre nom; une infirmière vous rappelle. Fiche d’exemple.',
  },
  'Play mornings for small children': {
    name: 'Matinées de jeu pour les tout-petits',
    about: 'Des jouets, du café et d’autres parents, le mardi. Fiche d’exemple.',
  },
  'Help with rent arrears': {
    name: 'Aide pour les loyers en retard',
    about: 'Avant l’expulsion, pas après. Fiche d’exemple.',
  },
  'Rides for seniors and newcomers': {
    name: 'Transport pour les aînés et les personnes nouvellement arrivées',
    about: 'De porte à porte, deux jours d’avance. Fiche d’exemple.',
  },
  'High school credits for adults': {
    name: 'Crédits d’études secondaires pour adultes',
    about: 'À votre rythme, avec un enseignant dans la pièce. Fiche d’exemple.',
  },
  'Computer basics, evenings': {
    name: 'Initiation à l’ordinateur, le soir',
    about: 'De la souris au formulaire en ligne. Fiche d’exemple.',
  },
}

/** The list as it first came, before anybody looked for gaps. */
export const firstList = (telling: Telling): Promise<void> =>
  takeIn(telling, rows, at('2022-12-15'), at('2023-01-10'))

/** The same list a few years on, with one row more, one that cannot be taken, and the French that staff write beside it. */
export async function freshList(telling: Telling): Promise<void> {
  const when = before(telling.now, 118)
  await takeIn(telling, [...rows, added, nameless], before(telling.now, 124), when)
  await within(telling, async db => {
    const { found } = await searchServices(db, '', { take: 100 }, telling.now)
    for (const { id, fields } of found) {
      const french = inFrench[fields.name?.en ?? '']
      if (!french) continue
      const name: TextIn = said(fields.name?.en ?? '', french.name)
      const about: TextIn = said(fields.about?.en ?? '', french.about)
      await changeService(
        db,
        telling.coordinator,
        id,
        { fields: { ...fields, name, about }, by: 'staff' },
        before(when, -1),
      )
    }
  })
}
