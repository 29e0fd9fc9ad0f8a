import {
  askToCount,
  bringCensus,
  bringTravel,
  countUnmet,
  pickArea,
  readCensus,
  tellDemand,
} from '#features/gaps/index.ts'
import { listCommunities } from '#features/partnership/index.ts'
import { type PlainDate, plainDate } from '#platform/time.ts'
import { before, day, dayOf, granted, type Telling, within } from '../telling.ts'

/** Invented, in the form of a table of the census: rounded to five, one figure held back, one group of languages. */
const homeLanguages = [
  'area,area_type,province,language,speakers',
  ...[
    ['Peterborough', 'CMA', 'English', '123000'],
    ['Peterborough', 'CMA', 'French', '310'],
    ['Peterborough', 'CMA', 'Indigenous languages', '45'],
    ['Peterborough', 'CMA', 'Arabic', '505'],
    ['Peterborough', 'CMA', 'Iranian Persian', '160'],
    ['Peterborough', 'CMA', 'Spanish', '330'],
    ['Peterborough', 'CMA', 'Ukrainian', '75'],
    ['Peterborough', 'CMA', 'Tigrigna', 'x'],
    ['Peterborough', 'CMA', 'Tagalog', '120'],
    ['Kawartha Lakes', 'CA', 'English', '77000'],
    ['Kawartha Lakes', 'CA', 'Arabic', '20'],
    ['Kawartha Lakes', 'CA', 'Ukrainian', 'x'],
  ].map(([area, type, language, speakers]) => [area, type, 'Ont.', language, speakers].join(',')),
].join('\n')

const inPeterborough = ['Peterborough', 'Selwyn', 'Cavan Monaghan', 'Otonabee-South Monaghan', 'Douro-Dummer']

/** Minutes by car and by the rural bus together, invented. */
const minutesToTown: Record<string, number> = {
  Selwyn: 18,
  'Cavan Monaghan': 22,
  'Otonabee-South Monaghan': 16,
  'Douro-Dummer': 24,
  'Asphodel-Norwood': 31,
  'Havelock-Belmont-Methuen': 42,
}

const months = (now: Date, count: number): PlainDate[] =>
  Array.from({ length: count }, (_, back) => {
    const at = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back - 1, 1))
    return plainDate(at.toISOString().slice(0, 10))
  }).filter(month => month !== undefined)

/** How many need what: a table of the census, an estimate, a survey, what was asked for in vain, and the way to town. */
export async function tellDemandHere(telling: Telling): Promise<void> {
  const { coordinator, now, origin } = telling
  await within(telling, async db => {
    const communities = await listCommunities(db)
    const idOf = (name: string) => communities.find(each => each.name === name)?.id ?? ''
    const read = readCensus(homeLanguages)
    if (!read.ok) throw new Error('The table of the story cannot be read')
    const table = {
      title: 'Language spoken most often at home (invented for this demonstration)',
      source: 'Invented, in the form of a census table',
      asOf: day('2021-05-11'),
      rounding: 5,
      reach: 'Everyone who lives there, by the language spoken most often at home.',
    }
    await bringCensus(db, coordinator, table, read.rows, before(now, 80))
    const area = { area: 'Peterborough', areaType: 'CMA', province: 'Ont.' }
    for (const name of inPeterborough)
      granted(await pickArea(db, coordinator, idOf(name), area, undefined, before(now, 79)))
    granted(await pickArea(db, coordinator, idOf('North Kawartha'), 'none', undefined, before(now, 79)))

    await tellDemand(
      db,
      coordinator,
      {
        need: 'childcare',
        communityId: idOf('Peterborough'),
        language: 'ar',
        time: 'evening',
        least: 25,
        most: 40,
        source: 'Settlement workers in schools (invented)',
        asOf: dayOf(before(now, 60)),
        reach: 'Families with a child in an evening English class.',
        note: 'Counted from class lists; families who gave up before enrolling are not in it.',
      },
      before(now, 58),
    )
    await tellDemand(
      db,
      coordinator,
      {
        need: 'transport',
        communityId: idOf('Douro-Dummer'),
        least: 9,
        most: 9,
        source: 'Question on rides, newcomer survey (invented)',
        asOf: dayOf(before(now, 120)),
        respondents: 14,
        reach: 'Newcomers of the township who answered.',
      },
      before(now, 110),
    )
    const unmet = [
      ['language', 'Asphodel-Norwood', 'uk', [3, 2, 4], 'Norwood library desk'],
      ['mental-health', 'Peterborough', 'ar', [6, 8, 5], 'Welcome desk, New Canadians Centre'],
      ['housing', 'Peterborough', undefined, [31, 27, 34], 'Welcome desk, New Canadians Centre'],
    ] as const
    const [...last] = months(now, 3)
    for (const [need, community, language, counts, countedBy] of unmet)
      for (const [n, times] of counts.entries()) {
        const month = last[n]
        if (!month) continue
        const told = { need, communityId: idOf(community), language, month, times, countedBy }
        granted(await countUnmet(db, coordinator, told, before(now, 10)))
      }
    const desk = {
      name: 'Bryony Castellane',
      email: 'bryony@library.peterborough.example',
      place: 'Norwood library desk',
      tongue: 'en',
    } as const
    await askToCount(db, coordinator, desk, origin, before(now, 30))
    const town = idOf('Peterborough')
    const times = Object.entries(minutesToTown).flatMap(([name, minutes]) => [
      [idOf(name), town, minutes] as const,
      [town, idOf(name), minutes] as const,
    ])
    const travel = {
      source: 'By car or the rural bus, whichever is there (invented)',
      asOf: dayOf(before(now, 90)),
      times,
    }
    await bringTravel(db, coordinator, travel, before(now, 88))
  })
}
