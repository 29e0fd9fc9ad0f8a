import type { MoreWords } from '../concept.ts'

/** Somali. */
export const so: MoreWords = {
  'language-class': {
    says: 'fasalka ingiriisiga|barashada ingiriisiga|casharo ingiriisi|fasal ingiriis|baro ingiriisi|barashada luqadda',
    asks: 'ingiriisi|ingiriisiga|luqad|luuqad',
  },
  'settlement-help': { says: 'soo galooti cusub|soogalootiga|degitaan|buuxinta foomka' },
  job: { says: 'shaqo|shaqo raadis|raadinta shaqo|shaqada|mushahar|shaqaaleysiin' },
  citizenship: { says: 'dhalasho|jinsiyad|muwaadinimo|imtixaanka dhalashada' },
  refugee: { says: 'qaxooti|qaxootiga|magangalyo' },
  housing: { says: 'guri|guryo|kiro|kirada guriga|kireyso guri|hoy|guri kiro ah|qol' },
  health: {
    says: 'dhakhtar|takhtar|caafimaad|isbitaal|rug caafimaad|daawo|farmashiye|ilko|dhakhtarka ilkaha|uur|uurka|tallaal',
  },
  'mental-health': { says: 'caafimaadka dhimirka|dhimirka|walwal|niyad jab|la talin' },
  childcare: { says: 'xanaanada carruurta|xannaano|xanaano|ilmo hayn|dhallaan' },
  school: { says: 'iskuul|dugsi|iskuulka|diiwaangelinta iskuulka|macallin|arday' },
  legal: { says: 'qareen|sharci|sharciga|garsoor|maxkamad|caawimaad sharci|fiiso' },
  interpreter: { says: 'turjumaan|turjubaan|tarjumaad|turjumid' },
  food: { says: 'cunto|cunno|bangiga cuntada|raashin|gaajo' },
  clothing: { says: 'dhar|dharka jiilaalka|dharka qaboobaha|jaakad|kabo|alaabta guriga' },
  transport: {
    says: 'bas|gaadiid|laysanka|liisanka baabuurka|shatiga darawalnimada|wadista baabuurka|gaari',
  },
  taxes: { says: 'canshuur|cashuur|lacag|xisaab bangi|deyn|bangi' },
  computer: { says: 'kombiyuutar|internetka|taleefan' },
  disability: { says: 'naafo|naafada|curyaan|indhoole|dhegoole' },
  'family-safety': { says: 'rabshad|rabshadda guriga|xadgudub|furriin' },
  recreation: { says: 'ciyaaraha|kubadda|dabaal|maktabad|masjid|saaxiib' },
  business: { says: 'ganacsi|ganacsi bilow' },
  emergency: { says: 'degdeg|gurmad|booliis|boolis' },
  women: { says: 'haween|haweenka|dumar|hooyo' },
  youth: { says: 'dhalinyaro|dhallinyarada|carruur|caruur|ilmo' },
  seniors: { says: 'waayeel|waayeelka|dadka da’da ah' },
}
