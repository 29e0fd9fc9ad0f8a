/** Records in the federal list's own form, for tests and benches; every name and number in them is invented. */
export interface ListRecord {
  Type: { en: string; fr: string }
  Services: Record<string, string>
  Coordinates: { Longitude: string; Latitude: string }
  [field: string]: unknown
}

const both = (text: string) => ({ en: text, fr: text })

const marks = [
  'Lang_assess',
  'Lang_training',
  'Job_lang_training',
  'General',
  'Job_search',
  'Citzenship_test_prep',
  'Volunteer',
  'Help_gar',
  'Franco',
  'Women',
  'LGBTQ2',
  'Seniors',
  'Youth',
  'Other',
]

export function federalRecord(
  name: string,
  yes: Record<string, string>,
  more: Record<string, string> = {},
): ListRecord {
  const of = (field: string, usual: string) => both(more[field] ?? usual)
  return {
    Type: { en: name, fr: more.French ?? name },
    Video: both(''),
    Image: both(''),
    Address: of('Address', `${(name.length * 37) % 900} Main Street`),
    City: of('City', 'Winnipeg'),
    Province: of('Province', 'Manitoba'),
    Postal: of('Postal', 'R3C 1K2'),
    Website: of('Website', ''),
    Telephone: of('Telephone', '204-555-0100'),
    Email: of('Email', ''),
    Note: of('Note', ''),
    Services: { ...Object.fromEntries(marks.map(mark => [mark, 'no'])), EngFra: '', ...yes },
    Coordinates: { Longitude: more.Longitude ?? '-97.142188', Latitude: more.Latitude ?? '49.893189' },
    Distance: 0,
  }
}

export const fileOf = (records: readonly unknown[]): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(records, null, 1))
