/** What the standard lists do not say of languages: how people here write them, and which codes are kept apart. */

/** Names by code, beyond those of CLDR and ISO 639-3, separated by `|`. */
export const alsoCalled: Readonly<Record<string, string>> = {
  fa: 'farsi|persan|iranian|persian farsi|farsi persian|farci',
  prs: 'dari|dari persian|afghan persian|eastern farsi|دري|دری',
  tl: 'tagalog|filipino|pilipino|filipino tagalog|tagalog filipino|philippin',
  pa: 'punjabi|panjabi|pendjabi|punjabi gurmukhi|panjabi gurmukhi|western punjabi|eastern punjabi',
  zh: 'chinese|mandarin|mandarine|mandarin chinese|chinois|putonghua|simplified chinese|traditional chinese|国语|普通话|中文|汉语|华语|chinois mandarin',
  yue: 'cantonese|cantonais|yue chinese|chinese cantonese|chinois cantonais|广东话|粤语|廣東話|粵語',
  nan: 'hokkien|min nan|taiwanese|minnan|fukien',
  hak: 'hakka|hakka chinese',
  ps: 'pashto|pashtu|pushto|pashtun|pachto|pachtou',
  om: 'oromo|oromiffa|oromifa|afaan oromo|afaan oromoo|afan oromo',
  ti: 'tigrinya|tigrigna|tigrinia',
  am: 'amharic|amharique|amarigna|amharigna',
  so: 'somali|af soomaali|somalien',
  sw: 'swahili|kiswahili|kingwana|congo swahili|souahili',
  rw: 'kinyarwanda|rwanda|ikinyarwanda',
  rn: 'kirundi|rundi|ikirundi',
  ht: 'haitian creole|haitian|creole haitien|creole|kreyol|kreyol ayisyen',
  ku: 'kurdish|kurmanji|kurmancî|northern kurdish|kurmandji|kurde',
  ckb: 'sorani|central kurdish|kurdish sorani|kurde sorani',
  haz: 'hazaragi|hazara',
  az: 'azerbaijani|azeri|azerbaidjanais',
  bn: 'bengali|bangla',
  si: 'sinhala|sinhalese|singhalese|cinghalais',
  my: 'burmese|myanmar|birman',
  ksw: 'karen|sgaw karen|s gaw karen',
  eky: 'eastern kayah|karenni',
  km: 'khmer|cambodian|cambodgien',
  lo: 'lao|laotian|laotien',
  ro: 'romanian|moldovan|roumain|moldavian',
  nl: 'dutch|flemish|flamand',
  es: 'spanish|castilian|espanol|castellano',
  pt: 'portuguese|brazilian portuguese|brazilian',
  el: 'greek|modern greek',
  he: 'hebrew|ivrit',
  ak: 'akan|twi|twi akan|ashanti|fante',
  ff: 'fulah|fula|fulani|peul|peulh|pulaar|fulfulde',
  man: 'mandinka|mandingo|mandingue',
  yo: 'yoruba',
  ig: 'igbo|ibo',
  aii: 'assyrian|assyrian neo aramaic',
  cld: 'chaldean|chaldean neo aramaic',
  rhg: 'rohingya',
  ug: 'uighur|uyghur|ouigour',
  bo: 'tibetan|tibetain',
  cr: 'cree|cri|nehiyawewin',
  oj: 'ojibwe|ojibway|ojibwa|anishinaabemowin|anishinabemowin|saulteaux',
  mic: 'mikmaq|mi kmaq|micmac',
  iu: 'inuktitut|inuit',
  crg: 'michif',
  moh: 'mohawk|kanienkeha',
  ase: 'asl|american sign language|american sign',
  fcs: 'lsq|quebec sign language|langue des signes quebecoise',
  sr: 'serbian|serbe',
  hr: 'croatian|croate',
  nb: 'norwegian|norvegien',
  jam: 'patois|jamaican patois|jamaican',
  kri: 'krio',
  pcm: 'nigerian pidgin|pidgin',
  din: 'dinka',
  nus: 'nuer',
  kab: 'kabyle',
  ber: 'berber|amazigh|tamazight|berbere',
  pdt: 'plautdietsch|low german|mennonite low german',
  en: 'english|anglais',
  fr: 'french|francais',
  ar: 'arabic|arabe|modern standard arabic|standard arabic|levantine arabic|egyptian arabic|iraqi arabic|sudanese arabic',
  uk: 'ukrainian|ukrainien',
}

/** Codes of ISO 639-3 that mean a language which has a code of its own in ISO 639-1 as well. */
export const members: ReadonlySet<string> = new Set(
  (
    'als arb ayr azj bcc cmn ekk fat fuc gaz gug gom kmr knc kpv khk lvs nno npi ory pbu pes plt quz spy src swc swh twi ' +
    'uzn ydd zsm fil kar prs pnb lah apc arz acm apd ajp'
  ).split(' '),
)

/** Codes that CLDR would lead elsewhere: those of two letters stay, and what people keep apart stays apart. */
export const notFromCldr: Readonly<Record<string, string>> = {
  fil: 'tl',
  tl: 'tl',
  prs: 'prs',
  pnb: 'pa',
  lah: 'pa',
  tw: 'ak',
  twi: 'ak',
  no: 'nb',
  nn: 'nn',
  sh: 'sr',
  kar: 'ksw',
  apc: 'ar',
  arz: 'ar',
  acm: 'ar',
  apd: 'ar',
  ajp: 'ar',
}

/** Words written where a language should be that happen to be somebody's code. */
export const notCodes: ReadonlySet<string> = new Set(
  'all any ask non not oui yes see the and aux des les par pas sur tba tbd new old one two his her our you who why how may'.split(
    ' ',
  ),
)
