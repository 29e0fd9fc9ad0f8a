/**
 * A normal form for names of organisations in English and French, for comparing only: without accents,
 * articles, legal forms (Inc., Ltée, Corp.) or the town in brackets; Saint, St and Ste one word.
 */
import { wordsOf } from './words.ts'

const legal = new Set(
  'inc incorporated incorporee ltd limited ltee limitee corp corporation co company cie compagnie llc llp lp senc sencrl plc gmbh enr enrg reg'.split(
    ' ',
  ),
)
const articles = new Set('the a an of for and et de du des la le les l d au aux en pour in at'.split(' '))
const oneWord: ReadonlyMap<string, string> = new Map(
  Object.entries({
    saint: 'st',
    sainte: 'st',
    ste: 'st',
    centre: 'center',
    assn: 'association',
    assoc: 'association',
    soc: 'society',
    societe: 'society',
    univ: 'university',
    universite: 'university',
    dept: 'department',
    intl: 'international',
    internationale: 'international',
    svcs: 'service',
    svc: 'service',
    services: 'service',
    communautaire: 'community',
    communaute: 'community',
    municipalite: 'municipality',
    ville: 'city',
    bibliotheque: 'library',
    publique: 'public',
    ecole: 'school',
    conseil: 'council',
    immigrants: 'immigrant',
    immigrante: 'immigrant',
    immigrantes: 'immigrant',
    immigres: 'immigrant',
    multiculturel: 'multicultural',
    multiculturelle: 'multicultural',
    refugies: 'refugee',
    refugees: 'refugee',
    emploi: 'employment',
    formation: 'training',
    canadien: 'canadian',
    canadienne: 'canadian',
    nouveaux: 'new',
    femmes: 'women',
    jeunesse: 'youth',
  }),
)

export interface NormalName {
  /** Telling words in their order. */
  readonly words: readonly string[]
  /** The words sorted: equal keys are one name. */
  readonly key: string
}

/** Never empty where anything was written: a name made only of articles and legal forms keeps them. */
export function normalName(written: string): NormalName {
  const bare = written.replace(/\([^()]*\)/g, ' ')
  const all = wordsOf(bare).length > 0 ? wordsOf(bare) : wordsOf(written)
  const telling = all.filter(word => !legal.has(word) && !articles.has(word))
  const words = (telling.length > 0 ? telling : all).map(word => oneWord.get(word) ?? word)
  return { words, key: [...new Set(words)].sort().join(' ') }
}
