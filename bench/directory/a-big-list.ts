import { federalRecord, fileOf } from '../../test/a-list.ts'

/** The same numbers on every machine (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

// Words that such lists are made of, the first ones far more often than the last, as in the real ones.
const places =
  'Winnipeg Brandon Regina Saskatoon Calgary Edmonton Lethbridge Prairie Northern Central Westman Steinbach Thompson Portage Dauphin Yorkton Estevan Moose-Jaw Red-River Interlake Parkland Selkirk Morden Winkler Airdrie Brooks Medicine-Hat'.split(
    ' ',
  )
const whose =
  'Immigrant Newcomer Community Family Multicultural YMCA YWCA Francophone Settlement Women’s Refugee Youth Catholic Literacy Employment Public Settlers’ Mennonite Islamic Somali Ukrainian Filipino Chinese Eritrean'.split(
    ' ',
  )
const what =
  'Centre Services Association Society Council Agency Alliance House Network College School Library Board Foundation Partnership Hub'.split(
    ' ',
  )
const joins = [
  '',
  ' of Manitoba',
  ' of Saskatchewan',
  ' Inc.',
  ' (Main office)',
  ' – North',
  ' – South',
  ' and District',
  ' for Newcomers',
]
const marks = [
  'General',
  'Lang_training',
  'Job_search',
  'Other',
  'Volunteer',
  'Lang_assess',
  'Citzenship_test_prep',
  'Job_lang_training',
  'Help_gar',
]
const audiences = ['Women', 'Youth', 'Seniors', 'Franco', 'LGBTQ2']
const streets = [
  'Main Street',
  'Portage Avenue',
  'Broadway',
  '9th Street',
  'Victoria Avenue East',
  'Provencher Boulevard',
  'Smith Street',
  'Albert Street',
  '118 Avenue NW',
]

/** A federal list of so many services, with the repetition of the real ones; every name in it is invented. */
export function bigList(services: number, seed = 7): Uint8Array {
  const roll = dice(seed)
  // Squaring leans on the first words, as language does.
  const of = (words: readonly string[]) =>
    (words[Math.floor(roll() ** 2 * words.length)] ?? '').replaceAll('-', ' ')
  const records = []
  let count = 0
  while (count < services) {
    const yes: Record<string, string> = {}
    const wanted = Math.min(services - count, 1 + Math.floor(roll() ** 1.5 * 6))
    while (Object.keys(yes).length < wanted)
      yes[marks[Math.floor(roll() * marks.length)] ?? 'General'] = 'yes'
    count += wanted
    if (roll() < 0.25) yes[of(audiences)] = 'yes'
    const place = of(places)
    const name = `${place} ${of(whose)} ${of(what)}${of(joins)}`
    records.push(
      federalRecord(name, yes, {
        City: place,
        Address: `${1 + Math.floor(roll() * 2_900)} ${of(streets)}`,
        Telephone: `204-555-${String(Math.floor(roll() * 10_000)).padStart(4, '0')}`,
        Website: roll() < 0.6 ? `https://example.org/${records.length}` : '',
        Longitude: String(-114 + roll() * 18),
        Latitude: String(49.2 + roll() * 4),
      }),
    )
  }
  return fileOf(records)
}
