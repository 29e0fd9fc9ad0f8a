import type { MoreWords } from '../concept.ts'

/** Tagalog. */
export const tl: MoreWords = {
  'language-class': {
    says: 'klase sa ingles|klase ingles|pag-aaral ng ingles|matuto ng ingles|mag-aral ng ingles|aralin ingles|turo ingles',
    asks: 'ingles|wika',
  },
  'french-class': { says: 'klase sa pranses|matuto ng pranses', asks: 'pranses' },
  'language-test': { says: 'pagsusulit sa ingles|pagsusuri wika' },
  'settlement-help': { says: 'bagong dating|tulong sa bagong dating|pagpuno ng form|papeles|dokumento' },
  job: {
    says: 'trabaho|hanapbuhay|maghanap ng trabaho|naghahanap ng trabaho|hanap trabaho|empleyo|bakanteng trabaho|panayam trabaho|sahod|resume',
  },
  citizenship: { says: 'pagkamamamayan|pagsusulit sa pagkamamamayan|mamamayan' },
  volunteer: { says: 'boluntaryo|pagboboluntaryo|magboluntaryo' },
  refugee: { says: 'takas|refugee na|asylum' },
  housing: {
    says: 'tirahan|bahay|upa|paupahan|umupa|apartment na paupahan|kwarto|renta|matitirhan|pabahay|walang tirahan|maylupa',
  },
  health: {
    says: 'doktor|kalusugan|klinika|ospital|nars|dentista|ngipin|gamot|botika|parmasya|buntis|pagbubuntis|bakuna|magpabakuna|sakit|pagpapagamot',
  },
  'mental-health': {
    says: 'kalusugang pangkaisipan|lungkot|kalungkutan|pagpapayo|depresyon|pag-aalala|sikolohista',
  },
  childcare: { says: 'alaga ng bata|pag-aalaga ng bata|daycare|yaya|sanggol|lampin|tagapag-alaga' },
  school: {
    says: 'paaralan|eskwela|eskuwelahan|pagpaparehistro sa paaralan|enrol sa paaralan|magpa-enrol|guro|takdang aralin|mag-aaral',
  },
  'adult-education': { says: 'kolehiyo|unibersidad|pag-aaral ng matatanda|iskolarsip|pagsasanay' },
  legal: { says: 'abogado|abugado|legal na tulong|tulong legal|batas|karapatan|hukuman|bisa' },
  interpreter: { says: 'tagasalin|interprete|tagapagsalin|pagsasalin|isalin' },
  food: { says: 'pagkain|libreng pagkain|gutom|bangko ng pagkain|grocery|kain|bigas' },
  clothing: {
    says: 'damit|damit panlamig|damit pang taglamig|panlamig|sapatos|muwebles|kasangkapan|kama|kumot',
  },
  transport: {
    says: 'sasakyan|lisensya sa pagmamaneho|lisensya|pagmamaneho|magmaneho|matutong magmaneho|bus|transportasyon|bisikleta',
  },
  taxes: {
    says: 'buwis|pagbabayad ng buwis|pera|bangko|utang|pautang|benepisyo ng bata|benepisyo|tulong pinansyal|pensyon',
    asks: 'seguro',
  },
  computer: { says: 'kompyuter|klase sa kompyuter|telepono|selpon|internet' },
  disability: { says: 'kapansanan|may kapansanan|bulag|bingi|pilay' },
  'family-safety': { says: 'karahasan|karahasan sa tahanan|pang-aabuso|abuso|diborsyo|hiwalayan' },
  recreation: {
    says: 'palakasan|isports|laro|langoy|paglangoy|aklatan|silid-aklatan|musika|kaibigan|simbahan|aktibidad|sayaw',
  },
  business: { says: 'negosyo|magsimula ng negosyo|magnegosyo|maliit na negosyo' },
  emergency: { says: 'emerhensiya|saklolo|pulis|sunog|ambulansya' },
  women: { says: 'kababaihan|babae|ina|nanay' },
  youth: { says: 'kabataan|bata|mga bata|anak|tinedyer' },
  seniors: { says: 'matatanda|nakatatanda|lolo|lola' },
}
