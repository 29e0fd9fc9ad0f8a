/** Lists with known duplicates, made by chance from words as real lists have them. */
import type { Table } from '../../src/features/directory/duplicates/index.ts'
import { type Chance, copyWithMistakes, often, pick } from './mistakes.ts'

export interface Made {
  readonly left: Table
  readonly right?: Table
  /** For each row what it stands for; in `right` likewise. */
  readonly things: readonly number[]
  readonly rightThings?: readonly number[]
}

const split = (words: string) => words.trim().split(/\s+/)
const given = split(`
  Olivia Liam Emma Noah Charlotte William Amelia Jack Sophia Benjamin Mohammed Fatima Chloe Lucas Ahmed Maria Jean
  Marie Pierre Michel Louise Robert Grace Logan Evie Thomas Samuel Aisha Omar Layla Yusuf Zahra Ali Hassan Ana Carlos
  José Elena Ivan Oksana Dmytro Olena Wei Li Ming Jing Hui Sana Priya Arjun Rohan Anita Deepa Tigist Abebe Selam Yonas
  Hiwot Rosa Pedro Luis Carmen Isabella Ethan Mia Logan Harper Avery Nathan Zoe Hannah Félix Léa Juliette Antoine Émile
  Margaret Dorothy Patricia Linda Barbara Susan Karen Nancy Betty Helen Sandra Donna Carol Ruth Sharon Michelle Laura`)
const family = split(`
  Smith Brown Tremblay Martin Roy Gagnon Lee Wilson Johnson MacDonald Taylor Campbell Anderson Jones Leblanc Cote Williams
  Miller Thompson Gauthier White Morin Wong Young Bouchard Scott Stewart Belanger Kim Nguyen Singh Khan Patel Chen Wang
  Zhang Liu Hussein Ahmed Mohamed Abdi Haile Tesfaye Bekele Kovalenko Shevchenko Bondarenko Garcia Rodriguez Martinez
  Hernandez Lopez Gonzalez Perez Santos Reyes Cruz Bautista Ocampo Okafor Adeyemi Mensah Osei Diallo Traore Keita Moreau
  Lefebvre Fournier Girard Poirier Cormier Arsenault Doucet Savoie Landry Hebert Pelletier Bergeron Murphy Kelly Byrne
  Walsh Ryan Fraser Ross Murray Graham Reid Clark Morrison Robertson Kennedy Grant Wright King Green Baker Hill Hall`)
const streets = split(`
  Main King Queen George Water Charlotte Hunter Simcoe Brock Aylmer Reid Park Victoria Church Wellington Dundas Bloor
  Sherbrooke Monaghan Lansdowne Parkhill Chemong Clonsilla Armour Ashburnham Romaine Bethune Rubidge Stewart Donegal
  Portage Jasper Whyte Granville Robson Hastings Fraser Laurier Cartier Papineau Maisonneuve Prospect Maple Oak Elm Pine`)
const types = split('St Street Ave Avenue Rd Road Dr Drive Cres Blvd Lane Court Way')
const towns = split(`
  Toronto Ottawa Peterborough Winnipeg Edmonton Calgary Vancouver Halifax Moncton Fredericton Sudbury Kingston London
  Windsor Hamilton Guelph Barrie Brandon Lethbridge Nanaimo Kelowna Victoria Cobourg Lindsay Belleville Gatineau`)
const subjects = split(`
  Immigrant Newcomer Multicultural Community Family Employment Language Settlement Refugee Women Youth Seniors Literacy
  Health Housing Francophone African Chinese Islamic Ukrainian Punjabi Filipino Caribbean Neighbourhood Learning Career`)
const bodies = split(
  'Centre Association Society Services Agency Foundation Council Network Resource Institute House Alliance',
)
const topics = split(`
  probabilistic learning record linkage databases queries neural inference bayesian networks adaptive systems parallel
  genetic algorithms decision trees boosting markov models reasoning knowledge retrieval text image speech robots
  planning search constraint logic programs distributed memory caching streams sampling estimation regression kernels`)
const venues = [
  'Machine Learning',
  'Proc. of the International Conference on Machine Learning',
  'Artificial Intelligence',
  'Neural Computation',
  'Advances in Neural Information Processing Systems',
  'IEEE Transactions on Computers',
  'Journal of the ACM',
  'Proceedings of VLDB',
  'SIGMOD Record',
  'Data Mining and Knowledge Discovery',
]
const two = (number: number) => String(number).padStart(2, '0')
const digits = (chance: Chance, count: number) =>
  Array.from({ length: count }, () => Math.floor(chance() * 10)).join('')
const sign = (chance: Chance) => pick(chance, [...'ABCEGHJKLMNPRSTVXY'])
const postal = (chance: Chance) =>
  `${sign(chance)}${digits(chance, 1)}${sign(chance)} ${digits(chance, 1)}${sign(chance)}${digits(chance, 1)}`
const phone = (chance: Chance) =>
  `${pick(chance, ['705', '416', '613', '204', '780', '604'])}-${2 + Math.floor(chance() * 8)}${digits(chance, 2)}-${digits(chance, 4)}`
const otherPhone = (text: string) => text.replace(/^(\d{3})-(\d{3})-/, '($1) $2-')
const address = (chance: Chance) =>
  `${1 + Math.floor(chance() * 1500)} ${often(chance, streets)} ${pick(chance, types)}`
const spelled = (text: string) =>
  text
    .replace(/\bStreet$/, 'St.')
    .replace(/\bAvenue$/, 'Ave')
    .replace(/\bRd$/, 'Road')
    .replace(/^(\d+) (.*)$/, '$1, $2')

export function people(chance: Chance, things: number, each: number, mistakes: number): Made {
  const columns = ['first_name', 'last_name', 'born', 'address', 'city', 'postal_code', 'phone', 'email']
  return repeated(
    chance,
    columns,
    things,
    each,
    mistakes,
    () => {
      const [first, last] = [often(chance, given), often(chance, family)]
      const mail = `${first}.${last}${digits(chance, 2)}@${pick(chance, ['gmail.com', 'hotmail.com', 'bell.net'])}`
      return [
        first,
        last,
        `${1930 + Math.floor(chance() * 80)}-${two(1 + Math.floor(chance() * 12))}-${two(1 + Math.floor(chance() * 28))}`,
        address(chance),
        often(chance, towns),
        postal(chance),
        chance() < 0.7 ? phone(chance) : null,
        chance() < 0.6
          ? mail
              .toLowerCase()
              .normalize('NFKD')
              .replace(/[^\x20-\x7e]/g, '')
          : null,
      ]
    },
    { 6: otherPhone, 3: spelled },
  )
}

export function organisations(chance: Chance, things: number, each: number, mistakes: number): Made {
  const columns = ['name', 'address', 'city', 'province', 'postal', 'telephone', 'website', 'french']
  return repeated(
    chance,
    columns,
    things,
    each,
    mistakes,
    () => {
      const town = often(chance, towns)
      const name =
        chance() < 0.4
          ? `${town} ${often(chance, subjects)} ${often(chance, bodies)}`
          : `${often(chance, family)} ${often(chance, subjects)} ${often(chance, subjects)} ${often(chance, bodies)}`
      const host = name
        .toLowerCase()
        .split(' ')
        .map(word => word.slice(0, 4))
        .join('')
      return [
        name,
        `${chance() < 0.3 ? `${Math.floor(chance() * 400)}-` : ''}${address(chance)}`,
        town,
        pick(chance, ['ON', 'MB', 'AB', 'BC']),
        postal(chance),
        phone(chance),
        chance() < 0.7 ? `https://www.${host}.${pick(chance, ['ca', 'org'])}/` : null,
        pick(chance, ['yes', 'no']),
      ]
    },
    {
      5: otherPhone,
      1: spelled,
      0: text => `${text} Inc.`,
      6: text => text.replace('https://www.', 'http://'),
    },
  )
}

export function citations(chance: Chance, things: number, each: number, mistakes: number): Made {
  return repeated(
    chance,
    ['author', 'title', 'venue', 'year', 'pages'],
    things,
    each,
    mistakes,
    () => {
      const authors = Array.from(
        { length: 1 + Math.floor(chance() * 3) },
        () => `${pick(chance, [...'ABCDEFGHJKLMNPRSTW'])}. ${pick(chance, family)}`,
      )
      const title = Array.from({ length: 4 + Math.floor(chance() * 5) }, () => often(chance, topics)).join(
        ' ',
      )
      const from = Math.floor(chance() * 900)
      return [
        authors.join(' and '),
        title,
        pick(chance, venues),
        String(1985 + Math.floor(chance() * 20)),
        chance() < 0.6 ? `${from}-${from + 12}` : null,
      ]
    },
    {
      0: text => text.replace(' and ', ', '),
      2: text =>
        text
          .split(' ')
          .map(word => word.slice(0, 5))
          .join('. '),
      4: text => `pages ${text}`,
    },
  )
}

export function products(chance: Chance, things: number, mistakes: number): Made {
  const made = repeated(
    chance,
    ['title', 'description', 'price'],
    things,
    2,
    mistakes,
    () => {
      const maker = often(chance, family)
      const model = `${pick(chance, [...'ABCDXZ'])}${pick(chance, [...'KLMRST'])}${digits(chance, 3)}`
      const words = Array.from({ length: 4 }, () => often(chance, topics))
      return [
        `${maker} ${words.slice(0, 3).join(' ')} ${model}`,
        `${words.join(' ')} ${Array.from({ length: 14 }, () => often(chance, topics)).join(' ')} by ${maker}`,
        (10 + chance() * 400).toFixed(2),
      ]
    },
    {
      0: text => `${text.split(' ').slice(0, -1).reverse().join(' ')} ${text.split(' ').at(-1)}`,
      1: text => text.split(' ').slice(0, 9).join(' '),
      2: text => `$${text}`,
    },
  )
  return asTwo(made)
}

function asTwo({ left, things }: Made): Made {
  const seen = new Set<number>()
  const firsts = things.map(thing => !seen.has(thing) && seen.add(thing) !== undefined)
  const part = (want: boolean) => left.rows.filter((_, at) => firsts[at] === want)
  return {
    left: { columns: left.columns, rows: part(true) },
    right: { columns: left.columns, rows: part(false) },
    things: things.filter((_, at) => firsts[at]),
    rightThings: things.filter((_, at) => !firsts[at]),
  }
}

/** `each` rows a thing at most, one at least, in an order of chance. */
function repeated(
  chance: Chance,
  columns: readonly string[],
  things: number,
  each: number,
  mistakes: number,
  thing: () => (string | null)[],
  own: Readonly<Record<number, (text: string) => string>>,
): Made {
  const rows: { row: (string | null)[]; of: number; at: number }[] = []
  for (let of = 0; of < things; of++) {
    const first = thing()
    rows.push({ row: first, of, at: chance() })
    const copies = each <= 1 ? 0 : Math.floor(chance() * each)
    for (let copy = 0; copy < copies; copy++)
      rows.push({ row: copyWithMistakes(chance, first, mistakes, own), of, at: chance() })
  }
  rows.sort((a, b) => a.at - b.at)
  return { left: { columns, rows: rows.map(({ row }) => row) }, things: rows.map(({ of }) => of) }
}
