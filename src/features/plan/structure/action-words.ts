import { visitor } from '#platform/words/messages.ts'

export const actionWords = visitor({
  expected: {
    en: 'What we expect of it, and what it takes',
    fr: 'Ce que nous en attendons, et ce qu’il faut',
    ar: 'ما نتوقعه منه وما يلزمه',
  },
  output: { en: 'What will be made', fr: 'Ce qui sera produit', ar: 'ما سيُنجز' },
  outcome: { en: 'What should change', fr: 'Ce qui devrait changer', ar: 'ما ينبغي أن يتغيّر' },
  budget: { en: 'Money it takes', fr: 'Argent nécessaire', ar: 'المال اللازم' },
  budgetFrom: { en: 'From', fr: 'Provenance', ar: 'المصدر' },
  inKind: { en: 'Given without money', fr: 'Donné sans argent', ar: 'ما يُقدَّم دون مال' },
  inKindWorth: { en: 'Worth', fr: 'Valeur', ar: 'القيمة' },
  milestones: { en: 'Milestones', fr: 'Jalons', ar: 'المحطات' },
  reachedOn: { en: 'Reached on {day}', fr: 'Atteint le {day}', ar: 'بُلغت في {day}' },
  byDay: { en: 'By {day}', fr: 'D’ici le {day}', ar: 'حتى {day}' },
  open: { en: 'Not reached yet', fr: 'Pas encore atteint', ar: 'لم تُبلغ بعد' },
  freshness: { en: 'How fresh this is', fr: 'Fraîcheur de l’information', ar: 'حداثة الخبر' },
  cameFrom: { en: 'It carries on, from {plan}', fr: 'Elle poursuit, de {plan}', ar: 'يواصل من {plan}' },
  carriedOn: { en: 'It is carried on in {plan}', fr: 'Elle se poursuit dans {plan}', ar: 'يتواصل في {plan}' },
  leftBehind: {
    en: 'It was not carried over into {plan}',
    fr: 'Elle n’a pas été reprise dans {plan}',
    ar: 'لم يُنقل إلى {plan}',
  },
})
