import { profileTaxonomies, profileTerms, profileVersion, translated } from '../hsds/profile.ts'

/** Our profile as a document for programs: what is said, where, and by which terms. */
export const profileDocument = (base: string) => ({
  name: 'Porchlight profile of HSDS',
  version: profileVersion,
  hsds: '3.1',
  accepts: ['3.0', '3.1', '3.2'],
  schema: `${base}/schema/service.json`,
  rules: {
    language_codes:
      'language.code is ISO 639-1, or ISO 639-3 where that has none; language.name is the English name. Languages through an interpreter are attributes, not languages.',
    bilingual_text: {
      says: 'A field holds English where there is English, else the first language written. Further languages are attributes of the taxonomy “Words in another language”: term.code is the field, label the language, value the words.',
      fields: translated,
    },
    newcomer_eligibility:
      'Attributes of the taxonomy “Newcomer eligibility”, value yes or no. A status that is not named is unknown: ask.',
    settlement_service_kind: 'Attributes of the taxonomy “Kind of service”.',
    assured_date:
      'assured_date is the day the provider last confirmed the listing, or the source last assured it, whichever is later.',
    room: 'Attributes of the taxonomy “Room for more people”.',
    timezone: 'schedule.x_timezone is an IANA zone; the times of a schedule are by the clock on its wall.',
    provenance:
      'metadata has an entry for each field typed here: when, and whether by the provider or by staff. last_modified is then ours.',
    not_allowed_by_the_standard:
      'A value the standard’s type or choice refuses stands under x_ and its field’s name.',
    ids: 'The source’s own id where no other source here uses it, else ours. Both are found.',
  },
  taxonomies: profileTaxonomies.map(taxonomy => ({
    ...taxonomy,
    terms: profileTerms.filter(term => term.taxonomy_id === taxonomy.id),
  })),
})
