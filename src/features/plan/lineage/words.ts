import { visitor } from '#platform/words/messages.ts'

export const lineageWords = visitor({
  title: {
    en: 'What came from the last plan',
    fr: 'Ce qui vient du plan précédent',
    ar: 'ما جاء من الخطة السابقة',
  },
  summary: {
    en: 'Every goal and action of {name}: what carries it on, or why it was left behind.',
    fr: 'Chaque objectif général et action de {name} : ce qui le poursuit, ou pourquoi il n’a pas été repris.',
    ar: 'كل هدف وعمل في {name}: ما يواصله، أو لماذا تُرك.',
  },
  before: { en: 'Then', fr: 'Avant', ar: 'سابقًا' },
  after: { en: 'Now', fr: 'Maintenant', ar: 'الآن' },
  left: { en: 'Left behind: {why}', fr: 'Non repris : {why}', ar: 'تُرك: {why}' },
  unsaid: { en: 'Nothing is said yet.', fr: 'Rien n’est encore dit.', ar: 'لم يُذكر شيء بعد.' },
  finished: { en: 'It was done.', fr: 'C’était réalisé.', ar: 'كان قد أُنجز.' },
  wasDropped: { en: 'It had been dropped.', fr: 'Elle avait été abandonnée.', ar: 'كان قد أُلغي.' },
  why: { en: 'Why it is left behind', fr: 'Pourquoi ce n’est pas repris', ar: 'لماذا تُرك' },
  keep: { en: 'Keep', fr: 'Enregistrer', ar: 'احفظوا' },
  kept: { en: 'Kept.', fr: 'Enregistré.', ar: 'حُفظ.' },
})
