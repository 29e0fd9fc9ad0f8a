import type { SheetField } from '#platform/sheets/sheet.ts'
import { tongueNames, tongues } from '#platform/text.ts'
import { sectors } from '../sector.ts'
import { sectorWords } from '../sector-words.ts'
import { sheetWords as words } from './words.ts'

/** What lists say of an organisation, in the words people put over their columns. */
export const organisationFields: readonly SheetField[] = [
  {
    key: 'organisation',
    label: words.organisation,
    called: [
      'organization',
      'organisation',
      'organization name',
      'name of organization',
      'agency',
      'company',
      'member',
      'member organization',
      'partner',
      'employer',
      'organisme',
      'nom de l’organisme',
      'partenaire',
      'membre',
      'name',
      'nom',
    ],
    kind: 'text',
  },
  {
    key: 'organisationFr',
    label: words.organisationFr,
    called: ['french name', 'organization french', 'name in french', 'nom français', 'nom en français'],
    kind: 'text',
  },
  {
    key: 'kind',
    label: words.kind,
    called: ['kind', 'type', 'member type', 'category', 'organization type', 'catégorie', 'genre'],
    kind: 'choice',
    choices: [
      {
        value: 'organisation',
        written: [
          'organisation',
          'organization',
          'non-profit',
          'nonprofit',
          'not-for-profit',
          'agency',
          'ngo',
          'organisme',
          'organisme sans but lucratif',
          'osbl',
          'obnl',
          'institution',
        ],
      },
      {
        value: 'municipality',
        written: [
          'municipality',
          'municipal',
          'city',
          'town',
          'township',
          'county',
          'rural municipality',
          'rm',
          'village',
          'municipalité',
          'ville',
          'canton',
        ],
      },
      {
        value: 'business',
        written: [
          'business',
          'company',
          'employer',
          'private',
          'private sector',
          'for-profit',
          'entreprise',
          'employeur',
          'privé',
        ],
      },
      {
        value: 'individual',
        written: [
          'individual',
          'person',
          'resident',
          'community member',
          'particulier',
          'personne',
          'citoyen',
        ],
      },
    ],
  },
  {
    key: 'sector',
    label: words.sector,
    called: ['sector', 'field', 'area of work', 'secteur', 'domaine'],
    kind: 'text',
  },
  {
    key: 'community',
    label: words.community,
    called: [
      'community',
      'municipality',
      'town',
      'city',
      'location',
      'communauté',
      'municipalité',
      'ville',
      'lieu',
    ],
    kind: 'text',
  },
  {
    key: 'site',
    label: words.site,
    called: ['website', 'web site', 'site', 'url', 'web', 'site web', 'internet'],
    kind: 'text',
  },
  {
    key: 'organisationPhone',
    label: words.organisationPhone,
    called: [
      'organization phone',
      'office phone',
      'main phone',
      'general phone',
      'téléphone de l’organisme',
      'téléphone général',
    ],
    kind: 'text',
  },
  {
    key: 'organisationEmail',
    label: words.organisationEmail,
    called: [
      'organization email',
      'general email',
      'office email',
      'courriel de l’organisme',
      'courriel général',
    ],
    kind: 'email',
  },
]

/** What lists say of the person behind it. */
export const personFields: readonly SheetField[] = [
  {
    key: 'person',
    label: words.person,
    called: [
      'contact',
      'contact name',
      'contact person',
      'representative',
      'person',
      'full name',
      'member name',
      'personne-ressource',
      'personne',
      'représentant',
      'représentante',
      'nom complet',
      'name',
      'nom',
    ],
    kind: 'text',
  },
  {
    key: 'title',
    label: words.title,
    called: ['title', 'job title', 'position', 'role', 'titre', 'poste', 'fonction'],
    kind: 'text',
  },
  {
    key: 'email',
    label: words.email,
    called: [
      'email',
      'e-mail',
      'email address',
      'contact email',
      'courriel',
      'adresse courriel',
      'adresse électronique',
    ],
    kind: 'email',
  },
  {
    key: 'phone',
    label: words.phone,
    called: [
      'phone',
      'telephone',
      'phone number',
      'tel',
      'cell',
      'mobile',
      'contact phone',
      'téléphone',
      'numéro de téléphone',
      'cellulaire',
    ],
    kind: 'text',
  },
  {
    key: 'tongue',
    label: words.tongue,
    called: [
      'language',
      'preferred language',
      'language of correspondence',
      'langue',
      'langue de correspondance',
    ],
    kind: 'choice',
    choices: tongues.map(tongue => ({
      value: tongue,
      written: [
        tongueNames[tongue],
        ...({ en: ['English', 'anglais'], fr: ['French', 'français'], ar: ['Arabic', 'arabe'] }[
          tongue as string
        ] ?? []),
      ],
    })),
  },
]

/** A sector's code where the words are one of its names, else the words themselves. */
export function sectorIn(
  written: string | undefined,
  say: (sector: (typeof sectors)[number], tongue: 'en' | 'fr') => string,
): string | undefined {
  const text = written?.trim().toLowerCase()
  if (!text) return undefined
  return (
    sectors.find(
      sector =>
        sector === text || (['en', 'fr'] as const).some(tongue => say(sector, tongue).toLowerCase() === text),
    ) ?? written
  )
}

export const sectorSaid = (sector: (typeof sectors)[number], tongue: 'en' | 'fr'): string =>
  sectorWords[sector][tongue] ?? ''
