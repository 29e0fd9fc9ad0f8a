/**
 * Which need the terms of well-known taxonomies speak of. Two are known by heart: the 211 Human Services Indexing
 * System (once AIRS/211 LA County), whose codes name a subject by their first letters (BD food, BH housing, ND
 * employment …) and narrow it digit by digit, and Open Eligibility, by its English names. The longest code that
 * fits decides. A term that is in neither is for a person to place; nothing is guessed from its wording.
 */
import { fold, type TextIn } from '#platform/text.ts'

export interface TermSaid {
  taxonomy?: string
  code?: string
  name: TextIn
}

/** Beginnings of codes of the 211 system. */
const beginnings: Readonly<Record<string, string>> = {
  BD: 'food',
  BH: 'housing',
  'BH-1800.1500-100': 'safety',
  BM: 'belongings',
  BT: 'transport',
  BV: 'money',
  DM: 'money',
  DT: 'money',
  FT: 'legal',
  'FN-1500.1900': 'safety',
  HD: 'school',
  'HD-6000': 'adult-education',
  HH: 'adult-education',
  'HH-0500.8000-150': 'language',
  L: 'health',
  ND: 'work',
  NL: 'money',
  'NL-6000.2000': 'food',
  NS: 'money',
  NT: 'money',
  'PH-1250': 'childcare',
  'PH-2400.1500': 'childcare',
  'PH-3500': 'interpreters',
  'PH-6500.1500': 'safety',
  PL: 'people',
  'PL-7400.1500': 'digital',
  PN: 'people',
  RP: 'mental-health',
  RR: 'mental-health',
  RX: 'mental-health',
  'TJ-3000': 'settling',
  'TI-1800': 'belongings',
  JR: 'emergency',
  TH: 'emergency',
}

/** Names of Open Eligibility, folded; those that could mean two things are left out. */
const names: Readonly<Record<string, string>> = {
  emergency: 'emergency',
  'disaster response': 'emergency',
  'immediate safety': 'safety',
  'psychiatric emergency services': 'mental-health',
  food: 'food',
  'emergency food': 'food',
  'community gardens': 'food',
  'food delivery': 'food',
  'food pantry': 'food',
  'free meals': 'food',
  'help pay for food': 'food',
  nutrition: 'food',
  housing: 'housing',
  'emergency shelter': 'housing',
  'temporary shelter': 'housing',
  'help find housing': 'housing',
  'help pay for housing': 'housing',
  'housing advice': 'housing',
  'residential housing': 'housing',
  goods: 'belongings',
  'baby supplies': 'belongings',
  clothing: 'belongings',
  'home goods': 'belongings',
  'toys & gifts': 'belongings',
  transit: 'transport',
  transportation: 'transport',
  'help pay for transit': 'transport',
  health: 'health',
  'medical care': 'health',
  'dental care': 'health',
  'vision care': 'health',
  'health education': 'health',
  'help pay for healthcare': 'health',
  'mental health care': 'mental-health',
  'addiction & recovery': 'mental-health',
  money: 'money',
  'emergency cash': 'money',
  'financial assistance': 'money',
  'government benefits': 'money',
  'financial education': 'money',
  'tax preparation': 'money',
  'daytime care': 'childcare',
  childcare: 'childcare',
  'child care': 'childcare',
  'support network': 'people',
  'navigating the system': 'settling',
  'help find school': 'school',
  preschool: 'school',
  'more education': 'adult-education',
  'english as a second language (esl)': 'language',
  'foreign languages': 'language',
  'computer class': 'digital',
  work: 'work',
  'help find work': 'work',
  'supported employment': 'work',
  'workplace rights': 'legal',
  legal: 'legal',
  'advocacy & legal aid': 'legal',
  'citizenship & immigration': 'legal',
  mediation: 'legal',
  notary: 'legal',
  representation: 'legal',
  'translation & interpretation': 'interpreters',
}

/** `BD-1800.2000-150`: one or two letters, then four digits, four digits, three, two, each narrowing the one before. */
const form = /^[A-Z]{1,2}(?:-\d{4}(?:\.\d{4}(?:-\d{3}(?:\.\d{2}(?:-\d{2})?)?)?)?)?$/
const longest = Math.max(...Object.keys(beginnings).map(({ length }) => length))

/** The need a term's taxonomy is known to mean by it; undefined where nobody knows. */
export function needOfTerm(term: TermSaid): string | undefined {
  const code = term.code?.trim().toUpperCase() ?? ''
  if (form.test(code)) {
    for (let length = Math.min(code.length, longest); length > 0; length -= 1) {
      const need = beginnings[code.slice(0, length)]
      const after = code.slice(length, length + 1)
      // `L` stands before `LF`, but the digits of a code end where the code says so.
      if (need && (length <= 1 || after === '' || /[-.]/.test(after))) return need
    }
  }
  const written = term.name.en
  if (!written || !/open.?eligibility|^$/i.test(term.taxonomy?.trim() ?? '')) return undefined
  return names[fold(written)]
}
