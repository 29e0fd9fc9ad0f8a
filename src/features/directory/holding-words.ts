import type { Holdings } from '#platform/holding.ts'
import { held } from '#platform/holding-words.ts'
import { visitor } from '#platform/words/messages.ts'

const words = visitor({
  room: { en: 'The list of services', fr: 'Le répertoire des services', ar: 'دليل الخدمات' },
  confirmed: { en: 'Listings you confirmed', fr: 'Fiches que vous avez confirmées', ar: 'بطاقات أكدتموها' },
  named: {
    en: 'Listings in which your name or address stands',
    fr: 'Fiches où figure votre nom ou votre adresse',
    ar: 'بطاقات يرد فيها اسمكم أو عنوانكم',
  },
  namedStays: {
    en: 'What a list sent us loses name and address here. The list itself may bring them back: ask it, too.',
    fr: 'Ce qu’une liste nous a envoyé perd ici nom et adresse. La liste peut les ramener : adressez-vous aussi à elle.',
    ar: 'ما أرسلته إلينا قائمة ما يفقد هنا الاسم والعنوان. وقد تعيدهما القائمة نفسها: فاسألوها أيضًا.',
  },
  mistakes: { en: 'Mistakes you reported', fr: 'Erreurs que vous avez signalées', ar: 'أخطاء أبلغتم عنها' },
  mistakesStay: {
    en: 'What was wrong stays, without an address.',
    fr: 'Ce qui n’allait pas reste, sans adresse.',
    ar: 'يبقى ما كان خاطئًا، بلا عنوان.',
  },
  letters: {
    en: 'Letters that asked you about a listing',
    fr: 'Lettres au sujet d’une fiche',
    ar: 'رسائل سألتكم عن بطاقة',
  },
  lists: {
    en: 'Lists that came in with your name or address',
    fr: 'Listes reçues avec votre nom ou votre adresse',
    ar: 'قوائم وردت وفيها اسمكم أو عنوانكم',
  },
  differences: {
    en: 'Differences between lists in which you stand',
    fr: 'Écarts entre listes où vous figurez',
    ar: 'فروق بين القوائم ترد فيها بياناتكم',
  },
})

const service = { column: 'service_id', table: 'services', title: `it.listing -> 'name'` }

/** What this room keeps about persons. */
export const directoryHolds: Holdings = {
  room: words.room,
  things: [
    {
      what: words.confirmed,
      table: 'services',
      names: ['confirmed_by'],
      organisation: 'organisation_id',
      about: { column: 'id', table: 'services', title: `it.listing -> 'name'` },
    },
    {
      what: words.named,
      table: 'services',
      within: ['listing', 'origins', 'written'],
      about: { column: 'id', table: 'services', title: `it.listing -> 'name'` },
      stays: words.namedStays,
    },
    {
      what: words.named,
      table: 'locations',
      within: ['listing', 'origins', 'written'],
      about: { column: 'id', table: 'locations', title: `it.listing -> 'name'` },
      stays: words.namedStays,
    },
    { what: words.named, table: 'services_at_locations', within: ['written'], stays: words.namedStays },
    {
      what: words.named,
      table: 'listed_organisations',
      within: ['listing', 'written'],
      stays: words.namedStays,
    },
    { what: words.named, table: 'standard_records', within: ['name', 'written'], stays: words.namedStays },
    { what: words.named, table: 'service_texts', within: ['names', 'sort_name', 'spoken'] },
    {
      what: words.mistakes,
      table: 'listing_mistakes',
      addresses: ['reply_to'],
      when: 'at',
      about: service,
      shows: { said: held.said, reply_to: held.email },
      stays: words.mistakesStay,
    },
    {
      what: words.letters,
      table: 'listing_letters',
      addresses: ['recipient_email'],
      called: 'recipient_name',
      when: 'asked_at',
      about: { column: 'organisation_id', table: 'organisations', title: 'it.name' },
      shows: { recipient_name: held.name, recipient_email: held.email },
    },
    {
      what: words.lists,
      table: 'imports',
      within: ['preview', 'held', 'told', 'report'],
      goes: ['preview', 'held', 'told', 'report'],
      about: { column: 'id', table: 'imports', title: 'it.file_name' },
    },
    { what: words.lists, table: 'import_findings', within: ['written'] },
    { what: words.lists, table: 'feed_pages', within: ['content'], goes: ['content'] },
    { what: words.differences, table: 'listing_differences', within: ['theirs'], goes: ['theirs'] },
  ],
  marks: {
    feed_runs: ['begun_by'],
    imports: ['by_name', 'held_settled_by'],
    listing_differences: ['settled_by'],
    listing_letters: ['asked_by'],
    listing_mistakes: ['settled_by'],
    listing_rhythms: ['begun_by', 'ended_by'],
    service_feeds: ['added_by', 'ended_by'],
    service_lists: ['persons_held_by'],
    twin_pairs: ['decided_by'],
    twin_runs: ['by_name'],
  },
}
