import type { Holdings } from '#platform/holding.ts'
import { held } from '#platform/holding-words.ts'
import { visitor } from '#platform/words/messages.ts'

const words = visitor({
  room: {
    en: 'Gaps, overlaps and sharing',
    fr: 'Lacunes, chevauchements et mise en commun',
    ar: 'الثغرات والتداخل والمشاركة',
  },
  counted: {
    en: 'Requests you counted for us',
    fr: 'Demandes que vous avez comptées pour nous',
    ar: 'طلبات أحصيتموها لنا',
  },
  countedStays: {
    en: 'The counts stay, with the place they were counted at and without a name.',
    fr: 'Les comptes restent, avec le lieu et sans nom.',
    ar: 'تبقى الأعداد مع المكان الذي أُحصيت فيه، بلا اسم.',
  },
  sides: {
    en: 'Proposals to coordinate you were asked about',
    fr: 'Propositions de coordination qu’on vous a soumises',
    ar: 'مقترحات تنسيق سُئلتم عنها',
  },
  shared: {
    en: 'What you offered or asked for on the board',
    fr: 'Ce que vous avez offert ou demandé au tableau',
    ar: 'ما عرضتموه أو طلبتموه على اللوحة',
  },
  agreed: {
    en: 'What you agreed on the board',
    fr: 'Ce que vous avez convenu au tableau',
    ar: 'ما اتفقتم عليه على اللوحة',
  },
  used: {
    en: 'Uses you told us of',
    fr: 'Utilisations que vous nous avez signalées',
    ar: 'استعمالات أخبرتمونا بها',
  },
})

const entry = { column: 'offer_id', table: 'pool_entries', title: 'it.title' }

/** What this room keeps about persons. */
export const gapsHold: Holdings = {
  room: words.room,
  things: [
    {
      what: words.counted,
      table: 'unmet_requests',
      link: 'link_id',
      names: ['given_by'],
      shows: { given_by: held.name, counted_by: held.organisation },
      stays: words.countedStays,
    },
    {
      what: words.sides,
      table: 'overlap_sides',
      addresses: ['recipient_email'],
      called: 'recipient_name',
      names: ['recipient_name', 'answered_by'],
      organisation: 'organisation_id',
      when: 'asked_at',
      about: { column: 'service_id', table: 'services', title: `it.listing -> 'name'` },
      shows: {
        recipient_name: held.name,
        recipient_email: held.email,
        answer_note: held.said,
        answered_at: held.answered,
      },
    },
    {
      what: words.shared,
      table: 'pool_entries',
      names: ['entered_by', 'renewed_by', 'ended_by'],
      organisation: 'organisation_id',
      when: 'entered_at',
      about: { column: 'id', table: 'pool_entries', title: 'it.title' },
    },
    {
      what: words.agreed,
      table: 'pool_matches',
      names: ['proposed_by', 'withdrawn_by'],
      organisation: 'organisation_id',
      when: 'proposed_at',
      about: entry,
    },
    { what: words.agreed, table: 'pool_matches', names: ['answered_by'], when: 'answered_at', about: entry },
    { what: words.used, table: 'pool_uses', names: ['said_by'], when: 'said_at' },
  ],
  marks: {
    census_picks: ['picked_by'],
    census_tables: ['brought_by', 'withdrawn_by'],
    demand_figures: ['given_by', 'withdrawn_by'],
    gap_findings: ['decided_by'],
    gap_reaches: ['said_by'],
    gap_scopes: ['said_by'],
    gap_terms: ['said_by'],
    overlap_leavings: ['left_by', 'lifted_by'],
    overlap_proposals: ['proposed_by', 'closed_by'],
    pool_showings: ['shown_by', 'hidden_by'],
    travel_tables: ['brought_by', 'withdrawn_by'],
    unmet_requests: ['withdrawn_by'],
  },
}
