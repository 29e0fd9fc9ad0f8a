import type { Concept } from './concept.ts'

/** For whom: these qualify a search, and match services meant for those people. */
export const people: readonly Concept[] = [
  {
    id: 'women',
    kinds: [],
    audiences: ['women'],
    says: {
      en: 'woman|women|female|girl|girls|mother|mothers|mom',
      fr: 'femme|femmes|fille|filles|mère|mères|maman',
      ar: 'امرأة|نساء|النساء|سيدات|المرأة|بنات|ام',
      es: 'mujer|mujeres|chica|madre|madres',
      uk: 'жінка|жінки|жінок|дівчата|мати|мами',
    },
  },
  {
    id: 'youth',
    kinds: [],
    audiences: ['youth'],
    says: {
      en: 'youth|young people|teen|teens|teenager|kid|kids|child|children',
      fr: 'jeune|jeunes|jeunesse|adolescent|adolescente|ado|enfant|enfants',
      ar: 'شباب|الشباب|مراهق|مراهقين|اطفال|طفل|اولاد',
      es: 'joven|jóvenes|adolescente|juventud|niños|niño|niñas',
      uk: 'молодь|підлітки|підліток|діти|дітей|дитина',
    },
    asks: {
      en: 'young',
    },
  },
  {
    id: 'seniors',
    kinds: [],
    audiences: ['seniors'],
    says: {
      en: 'senior|seniors|elder|elderly|older adult|older people|old age|retired|grandparent',
      fr: 'aîné|aînés|aînée|personne âgée|personnes âgées|retraité|troisième âge|grands-parents',
      ar: 'كبار السن|مسنين|المسنين|متقاعد|جد',
      es: 'anciano|ancianos|personas mayores|adulto mayor|adultos mayores|tercera edad|jubilado',
      uk: 'літні люди|люди похилого віку|пенсіонер|пенсіонери|старші люди',
    },
  },
  {
    id: 'lgbtq2',
    kinds: [],
    audiences: ['lgbtq2'],
    says: {
      en: 'lgbt|lgbtq|lgbtq2|lgbtq2s|lgbtqia|2slgbtq|2slgbtqi|gay|lesbian|queer|trans|transgender|bisexual|rainbow',
      fr: 'lgbt|lgbtq|lgbtq2|2elgbtqi|gai|lesbienne|queer|trans|transgenre|bisexuel|arc-en-ciel',
      ar: 'مثلي|مثليين|ميم|متحول',
      es: 'lgbt|lgbtq|gay|lesbiana|trans|transgénero|bisexual',
      uk: 'лгбт|гей|лесбійка|трансгендер|квір',
    },
  },
  {
    id: 'francophone',
    kinds: [],
    audiences: ['francophone'],
    says: {
      en: 'francophone|french speaking|in french|french speaker|french|french service',
      fr: 'francophone|en français|langue française|services en français|français|francophonie',
      ar: 'فرنكوفوني|بالفرنسية|ناطق بالفرنسية|فرنسي|فرنسية',
      es: 'francófono|en francés|francés',
      uk: 'франкомовний|франкомовні|французькою',
    },
  },
]
