/**
 * Light stemming, the same for texts and questions, since neither says its language. Latin script: the
 * S-stemmer for English (D. Harman, "How effective is suffixing?", JASIS 42(1), 1991; its -ies gives -i,
 * and -y follows, as in M. Porter's step 1c, so that French -iés agrees with -ié), then the minimal
 * French stemmer (J. Savoy, "A stemming procedure and stopword list for general French corpora", JASIS
 * 50(10), 1999). Arabic: light10 (L. Larkey, L. Ballesteros, M. Connell, "Light stemming for Arabic information
 * retrieval", 2007). Ukrainian and Russian: endings of cases and numbers only, the longest that leaves three letters
 * (after the first step of the Snowball stemmer for Russian, M. Porter, 2001). Other scripts are left as they are. Takes folded words.
 */
export function stem(folded: string): string {
  if (/^[a-z]+$/.test(folded)) return french(english(spellings.get(folded) ?? folded))
  if (/\p{Script=Arabic}/u.test(folded))
    return arabic(folded.replace(/[یکۀھہ]/g, letter => persian[letter] ?? letter))
  return /^\p{Script=Cyrillic}+$/u.test(folded) ? cyrillic(folded) : folded
}

// Letters that Persian, Dari and Urdu write with other signs.
const persian: Record<string, string> = { ی: 'ي', ک: 'ك', ۀ: 'ه', ھ: 'ه', ہ: 'ه' }

// Spelled otherwise south of the border, and often by newcomers.
const spellings = new Map([
  ['center', 'centre'],
  ['centers', 'centres'],
  ['theater', 'theatre'],
  ['labor', 'labour'],
  ['neighbor', 'neighbour'],
  ['neighborhood', 'neighbourhood'],
  ['license', 'licence'],
  // Not a refuge: « réfugié » in French as well.
  ['refugee', 'refugie'],
  ['refugees', 'refugies'],
])

function english(word: string): string {
  if (word.length < 4) return word
  if (word.endsWith('ies') && !/[ae]ies$/.test(word)) return `${word.slice(0, -3)}i`
  if (word.length > 4 && /[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}i`
  if (word.endsWith('es') && !/[aeo]es$/.test(word)) return word.slice(0, -1)
  if (word.endsWith('s') && !/[us]s$/.test(word)) return word.slice(0, -1)
  return word
}

function french(word: string): string {
  if (word.length < 6) return word
  if (word.endsWith('aux')) return `${word.slice(0, -2)}l`
  let rest = word.endsWith('x') ? word.slice(0, -1) : word
  if (rest.endsWith('s')) rest = rest.slice(0, -1)
  if (rest.endsWith('r')) rest = rest.slice(0, -1)
  while (rest.endsWith('e')) rest = rest.slice(0, -1)
  return rest.at(-1) === rest.at(-2) && !rest.endsWith('ss') ? rest.slice(0, -1) : rest
}

const suffixes = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي']

// “And not”; and mathematics, which is no sport.
const asTheyAre = new Map([
  ['ولا', 'لا'],
  ['ولم', 'لم'],
  ['ولن', 'لن'],
  ['رياضيات', 'رياضيات'],
  ['الرياضيات', 'رياضيات'],
])

function arabic(word: string): string {
  const whole = asTheyAre.get(word)
  if (whole) return whole
  let rest = word.length > 3 && word.startsWith('و') ? word.slice(1) : word
  const article = ['وال', 'بال', 'كال', 'فال', 'ال', 'لل'].find(each => rest.startsWith(each))
  if (article && rest.length - article.length >= 2) rest = rest.slice(article.length)
  for (const suffix of suffixes)
    if (rest.endsWith(suffix) && rest.length - suffix.length >= 2) rest = rest.slice(0, -suffix.length)
  return rest
}

// Folded: и stands for й as well, і for ї.
const endings =
  'ами ями ові еві ого ого его ому ему ими ыми іми іи оі ои еи ии ыи ою ею ую юю ая яя ое ее ье ів ах ях ам ям ом ем ев ов єм єю а я о е є у ю и і ы ь'
    .split(' ')
    .sort((a, b) => b.length - a.length)

function cyrillic(word: string): string {
  if (word.length < 5) return word
  const ending = endings.find(each => word.endsWith(each) && word.length - each.length >= 3)
  return ending ? word.slice(0, -ending.length) : word
}
