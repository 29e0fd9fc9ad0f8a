import type { ActionTold } from '../plan-told.ts'
import { at, dayOf, said } from '../telling.ts'
import type { Ago, Because } from './told-by.ts'

export const togetherActions = (because: Because, ago: Ago): ActionTold[] => [
  {
    title: said(
      'A Saturday van from Douro and Warsaw to the city',
      'Une navette le samedi, de Douro et Warsaw jusqu’à la ville',
      'حافلة صغيرة كل سبت من دورو ووارسو إلى المدينة',
    ),
    why: said(
      'There is no bus in Douro-Dummer. Groceries, prayers and friends are in town.',
      'Aucun autobus ne dessert Douro-Dummer. L’épicerie, la prière et les amis sont en ville.',
      'لا حافلات في دورو دامر، والتسوق والصلاة والأصدقاء في المدينة.',
    ),
    lead: 'wheels',
    contact: 'petra',
    partners: ['douro', 'families'],
    group: 'rural',
    from: dayOf(ago(300)),
    to: dayOf(ago(-65)),
    added: ago(337),
    because: because.douroRides,
    decision: {
      sentence: said(
        'One van, every Saturday for a year, two dollars a ride; after that the township decides with the numbers in hand.',
        'Une navette, chaque samedi pendant un an, deux dollars par trajet; ensuite, le canton décidera chiffres en main.',
        'حافلة واحدة كل سبت لمدة سنة بدولارين للرحلة، ثم تقرر البلدية والأرقام أمامها.',
      ),
      reason: said(
        'Ride vouchers were weighed too. They help those who already know a driver.',
        'Des bons de transport ont aussi été envisagés. Ils aident ceux qui connaissent déjà un chauffeur.',
        'نوقشت قسائم النقل أيضًا، لكنها لا تفيد إلا من يعرف سائقًا.',
      ),
      on: ago(339),
      group: 'council',
    },
    reports: [
      {
        when: ago(240),
        said: 'on-track',
        by: 'petra',
        say: said(
          'Six riders the first Saturday, fourteen by the fourth (example figures). The driver is learning to say good morning in Arabic.',
          'Six passagers le premier samedi, quatorze au quatrième (chiffres fictifs). Le chauffeur apprend à dire bonjour en arabe.',
          'ستة ركاب في السبت الأول وأربعة عشر في الرابع (أرقام توضيحية). السائق يتعلم قول صباح الخير بالعربية.',
        ),
      },
      {
        when: ago(101),
        said: 'at-risk',
        by: 'petra',
        say: said(
          'The van was three weeks in the garage. Neighbours drove, all but one Saturday.',
          'La navette a passé trois semaines au garage. Des voisins ont conduit, tous les samedis sauf un.',
          'بقيت الحافلة ثلاثة أسابيع في الورشة، وقاد الجيران بدلًا منها كل سبت إلا واحدًا.',
        ),
      },
      {
        when: ago(6),
        said: 'on-track',
        by: 'petra',
        say: said(
          'The van is full. Two families have moved their grocery day so that others can ride.',
          'La navette est pleine. Deux familles ont changé leur jour d’épicerie pour laisser la place.',
          'الحافلة ممتلئة، وغيّرت عائلتان يوم تسوقهما ليركب غيرهما.',
        ),
      },
    ],
    outcome: {
      when: ago(4),
      by: 'petra',
      say: said(
        'In ten months, 640 rides by 71 people; a third say they would not have gone at all (example figures).',
        'En dix mois, 640 trajets par 71 personnes; le tiers dit qu’il ne serait pas sorti du tout (chiffres fictifs).',
        'خلال عشرة أشهر، 640 رحلة لـ71 شخصًا؛ يقول ثلثهم إنهم ما كانوا ليخرجوا أصلًا (أرقام توضيحية).',
      ),
    },
  },
  {
    title: said(
      'The Welcome Pass on a phone',
      'Le Welcome Pass sur un téléphone',
      'بطاقة الترحيب على الهاتف',
    ),
    lead: 'host',
    contact: 'tomas',
    partners: ['players', 'library', 'outdoors'],
    group: 'belonging',
    from: '2025-10-01',
    to: '2026-10-31',
    added: at('2025-09-17'),
    reports: [
      {
        when: ago(122),
        said: 'at-risk',
        say: said(
          'Fifteen venues said yes (example figure). Paper stays too: not everybody has data left at the end of the month.',
          'Quinze lieux ont dit oui (chiffre fictif). Le papier reste aussi : tout le monde n’a pas de données à la fin du mois.',
          'وافق خمسة عشر مكانًا (رقم توضيحي). وستبقى البطاقة الورقية، فليس لدى الجميع رصيد إنترنت في آخر الشهر.',
        ),
      },
      {
        when: ago(28),
        said: 'at-risk',
        say: said(
          'Works without a signal now. The rink’s old tablet does not agree.',
          'Fonctionne maintenant sans réseau. La vieille tablette de la patinoire n’est pas d’accord.',
        ),
      },
    ],
  },
  {
    title: said(
      'First winter: skates, snowshoes and boots that fit',
      'Premier hiver : patins, raquettes et bottes à la bonne taille',
      'الشتاء الأول: زلاجات وأحذية ثلج على المقاس',
    ),
    lead: 'outdoors',
    contact: 'jonah',
    partners: ['city', 'host'],
    group: 'belonging',
    from: '2024-12-01',
    to: '2026-03-31',
    added: at('2024-10-16'),
    reports: [
      {
        when: at('2025-03-18'),
        said: 'on-track',
        by: 'jonah',
        say: said('Nobody fell twice.', 'Personne n’est tombé deux fois.', 'لم يقع أحد مرتين.'),
      },
      {
        when: ago(228),
        said: 'done',
        by: 'jonah',
        say: said(
          'Two winters, 130 people, and the boots come back every April (example figure).',
          'Deux hivers, 130 personnes, et les bottes reviennent chaque avril (chiffre fictif).',
        ),
      },
    ],
    outcome: {
      when: ago(214),
      by: 'jonah',
      say: said(
        'Nine of last year’s beginners led an outing this year (example figure).',
        'Neuf des débutants de l’an dernier ont guidé une sortie cette année (chiffre fictif).',
      ),
      confirmed: ago(200),
    },
  },
]
