import { visitor } from '#platform/words/messages.ts'

/** Figures and changes on the page of how far the plan is. */
export const measuredWords = visitor({
  figures: {
    en: '{count, plural, one {What is measured: # figure} other {What is measured: # figures}}',
    fr: '{count, plural, one {Ce qui est mesuré : # chiffre} other {Ce qui est mesuré : # chiffres}}',
    ar: 'ما يُقاس: {count, plural, one {رقم واحد} two {رقمان} few {# أرقام} many {# رقمًا} other {# رقم}}',
  },
  changes: {
    en: 'What people say has changed: {count, plural, one {# change} other {# changes}}{open, plural, =0 {} other {, # not confirmed yet}}',
    fr: 'Ce qui a changé, selon les gens : {count, plural, one {# changement} other {# changements}}{open, plural, =0 {} one {, dont # pas encore confirmé} other {, dont # pas encore confirmés}}',
    ar: 'ما تغيّر بحسب الناس: {count, plural, one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}}{open, plural, =0 {} one {، واحد لم يُؤكَّد بعد} two {، اثنان لم يُؤكَّدا بعد} other {، # منها لم تُؤكَّد بعد}}',
  },
  allTitle: { en: 'What the figures say', fr: 'Ce que disent les chiffres', ar: 'ماذا تقول الأرقام' },
  allSay: {
    en: 'We keep three kinds of figures apart and never average them.',
    fr: 'Nous distinguons trois sortes de chiffres et n’en faisons jamais une moyenne.',
    ar: 'نفصل بين ثلاثة أنواع من الأرقام ولا نحسب متوسطها أبدًا.',
  },
  wholeArea: {
    en: 'These are measured for the whole area, not for one community.',
    fr: 'Ils sont mesurés pour toute la région, et non pour une seule communauté.',
    ar: 'تُقاس هذه الأرقام للمنطقة كلها، لا لمجتمع محلي واحد.',
  },
  allFigures: {
    en: 'Every figure, with how we got to it',
    fr: 'Chaque chiffre, et comment on y arrive',
    ar: 'كل رقم وكيف وصلنا إليه',
  },
  allChanges: {
    en: 'Every change people told us',
    fr: 'Chaque changement qu’on nous a raconté',
    ar: 'كل تغيير أخبرنا به الناس',
  },
  takenOut: {
    en: 'Taken out of the plan on {day}',
    fr: 'Retiré du plan le {day}',
    ar: 'أُخرج من الخطة في {day}',
  },
  example: { en: 'example', fr: 'exemple', ar: 'مثال' },
  atom: { en: 'Follow by feed (Atom)', fr: 'Suivre par fil (Atom)', ar: 'المتابعة عبر خلاصة Atom' },
  rss: { en: 'Follow by feed (RSS)', fr: 'Suivre par fil (RSS)', ar: 'المتابعة عبر خلاصة RSS' },
})
