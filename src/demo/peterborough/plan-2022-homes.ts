import type { ActionTold } from '../plan-told.ts'
import { at, said } from '../telling.ts'
import type { Ago } from './told-by.ts'

export const homeActions = (ago: Ago): ActionTold[] => [
  {
    title: said(
      '“Before you sign”: renting, explained in five languages',
      '« Avant de signer » : la location expliquée en cinq langues',
      '«قبل أن توقّع»: شرح الإيجار بخمس لغات',
    ),
    lead: 'tenants',
    contact: 'amara',
    partners: ['lawDesk', 'host'],
    group: 'settlement',
    from: '2025-05-01',
    to: '2026-09-30',
    added: at('2025-04-16'),
    heard: {
      title: said(
        'People sign a first lease in two days, and cannot read it',
        'On signe un premier bail en deux jours, sans pouvoir le lire',
        'يوقّع الناس عقد الإيجار الأول خلال يومين دون أن يستطيعوا قراءته',
      ),
      say: said(
        'Of 58 tenants asked at the law desk and the mosque, 34 had paid a charge that is not allowed (example figures).',
        'Sur 58 locataires interrogés au comptoir juridique et à la mosquée, 34 avaient payé des frais interdits (chiffres fictifs).',
        'من بين 58 مستأجرًا سُئلوا في المكتب القانوني والمسجد، دفع 34 رسومًا غير مسموح بها (أرقام توضيحية).',
      ),
      at: at('2025-02-25'),
    },
    decision: {
      sentence: said(
        'We make a ten-minute talk and one sheet of paper, and give them where keys are handed over.',
        'Nous préparons un exposé de dix minutes et une seule feuille, et les offrons là où l’on remet les clés.',
        'نعدّ حديثًا من عشر دقائق وورقة واحدة، ونقدمهما حيث تُسلَّم المفاتيح.',
      ),
      reason: said(
        'People sign within two days of seeing a place. A course comes too late.',
        'On signe dans les deux jours qui suivent la visite. Un cours arrive trop tard.',
      ),
      on: at('2025-04-16'),
      group: 'settlement',
    },
    reports: [
      {
        when: ago(205),
        said: 'on-track',
        by: 'amara',
        say: said(
          'Three landlords have asked for copies. We did not expect that.',
          'Trois propriétaires ont demandé des copies. On ne s’y attendait pas.',
        ),
      },
      {
        when: ago(66),
        said: 'done',
        by: 'amara',
        say: said(
          'The sheet is out in English, French, Arabic, Ukrainian and Tigrinya.',
          'La feuille est parue en anglais, français, arabe, ukrainien et tigrigna.',
          'صدرت الورقة بالإنجليزية والفرنسية والعربية والأوكرانية والتيغرينية.',
        ),
      },
    ],
    outcome: {
      when: ago(13),
      by: 'amara',
      say: said(
        'Of the tenants who had the talk, one in twenty came to us with an illegal charge on the lease. The year before it was one in six (example figures).',
        'Après l’exposé, un locataire sur vingt est venu nous voir pour des frais illégaux. L’année d’avant, c’était un sur six (chiffres fictifs).',
        'من بين المستأجرين الذين سمعوا الشرح، جاءنا واحد من كل عشرين بسبب رسوم غير قانونية في العقد، وكان العدد قبل سنة واحدًا من كل ستة (أرقام توضيحية).',
      ),
    },
  },
  {
    title: said(
      'A fund that stands guarantor for a first lease',
      'Un fonds qui se porte garant d’un premier bail',
      'صندوق يكفل عقد الإيجار الأول',
    ),
    lead: 'city',
    contact: 'ngozi',
    group: 'settlement',
    from: '2024-06-01',
    to: '2026-06-30',
    added: at('2024-05-15'),
    reports: [
      {
        when: at('2025-03-11'),
        said: 'stuck',
        by: 'ngozi',
        say: said(
          'Insurers will not write the policy for fewer than two hundred leases a year (example figure).',
          'Les assureurs refusent la police pour moins de deux cents baux par année (chiffre fictif).',
        ),
      },
      {
        when: ago(230),
        said: 'dropped',
        say: said(
          'Without an insurer the risk would fall on the agencies. The council put the money into “Before you sign” instead.',
          'Sans assureur, le risque retomberait sur les organismes. Le conseil a plutôt investi dans « Avant de signer ».',
        ),
      },
    ],
  },
  {
    title: said(
      'Students and seniors who share a house',
      'Des étudiants et des personnes âgées qui partagent une maison',
      'طلاب وكبار سن يتشاركون بيتًا',
    ),
    lead: 'city',
    contact: 'ngozi',
    partners: ['tenants'],
    from: '2025-09-01',
    to: '2027-08-31',
    added: at('2025-07-09'),
    reports: [
      {
        when: ago(27),
        said: 'on-track',
        by: 'ngozi',
        say: said(
          'Eight pairs have moved in (example figure). One has already started a choir.',
          'Huit duos ont emménagé (chiffre fictif). L’un d’eux a déjà fondé une chorale.',
        ),
      },
    ],
  },
]
