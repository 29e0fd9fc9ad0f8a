import type { ActionTold } from '../plan-told.ts'
import { at, dayOf, said } from '../telling.ts'
import type { Ago, Because } from './plan-2022.ts'

const homes = (ago: Ago): ActionTold[] => [
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
        'Parmi les locataires qui ont entendu l’exposé, un sur vingt est venu nous voir pour des frais illégaux au bail. L’année d’avant, c’était un sur six (chiffres fictifs).',
        'من بين المستأجرين الذين سمعوا الشرح، جاءنا واحد من كل عشرين بسبب رسوم غير قانونية في العقد، وكان العدد قبل سنة واحدًا من كل ستة (أرقام توضيحية).',
      ),
    },
  },
  {
    title: said(
      'A fund that stands guarantor for a first lease',
      'Un fonds qui se porte garant d’un premier bail',
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

const together = (because: Because, ago: Ago): ActionTold[] => [
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
        said: 'slower',
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
        said: 'slower',
        say: said(
          'Fifteen venues said yes (example figure). Paper stays too: not everybody has data left at the end of the month.',
          'Quinze lieux ont dit oui (chiffre fictif). Le papier reste aussi : tout le monde n’a pas de données à la fin du mois.',
          'وافق خمسة عشر مكانًا (رقم توضيحي). وستبقى البطاقة الورقية، فليس لدى الجميع رصيد إنترنت في آخر الشهر.',
        ),
      },
      {
        when: ago(28),
        said: 'slower',
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

const showing = (ago: Ago): ActionTold[] => [
  {
    title: said(
      'The newsletter, every month, in two languages',
      'L’infolettre, chaque mois, en deux langues',
    ),
    lead: 'host',
    contact: 'tomas',
    partners: ['cercle'],
    from: '2022-05-01',
    to: '2027-12-31',
    added: at('2022-04-20'),
    reports: [
      {
        when: at('2024-05-07'),
        said: 'on-track',
        say: said(
          'The French edition is written in French now, not translated.',
          'L’édition française est maintenant écrite en français, et non traduite.',
        ),
      },
      {
        when: ago(20),
        said: 'on-track',
        say: said(
          'This month’s letter went out on the first. The story people answered was the van.',
          'Le numéro du mois est parti le premier. C’est l’histoire de la navette qui a fait réagir.',
        ),
      },
    ],
  },
  {
    title: said(
      'A place to tell about racism, and someone who answers',
      'Un endroit où parler du racisme, et quelqu’un qui répond',
    ),
    lead: 'crrc',
    contact: 'hana',
    partners: ['lawDesk'],
    group: 'belonging',
    from: '2024-01-15',
    to: '2027-12-31',
    added: at('2023-12-06'),
    heard: {
      title: said(
        '“I told my manager. He told me to be patient.”',
        '« Je l’ai dit à mon patron. Il m’a dit d’être patiente. »',
        '«أخبرت مديري، فقال لي أن أصبر.»',
      ),
      say: said(
        'Nineteen people wrote down what had happened to them that year; two had told anyone official (example figures).',
        'Dix-neuf personnes ont écrit ce qui leur était arrivé cette année-là; deux l’avaient signalé (chiffres fictifs).',
        'كتب تسعة عشر شخصًا ما حدث لهم تلك السنة، ولم يبلّغ جهة رسمية إلا اثنان (أرقام توضيحية).',
      ),
      at: at('2023-10-24'),
    },
    reports: [
      {
        when: ago(190),
        said: 'on-track',
        by: 'hana',
        say: said(
          'Every call is answered within two days. Most people want to be believed before they want anything else.',
          'Chaque appel reçoit une réponse en deux jours. La plupart veulent d’abord qu’on les croie.',
        ),
      },
      { when: ago(40), said: 'unchanged', by: 'hana' },
    ],
  },
  {
    title: said(
      'Every township council says in public that newcomers are welcome',
      'Chaque conseil de canton dit publiquement que les personnes nouvellement arrivées sont bienvenues',
    ),
    lead: 'northKawartha',
    contact: 'irene',
    partners: ['selwyn', 'douro'],
    group: 'rural',
    from: '2025-03-01',
    to: '2027-03-31',
    added: at('2025-02-12'),
    reports: [
      {
        when: ago(96),
        said: 'on-track',
        by: 'irene',
        say: said(
          'Five of eight have voted for it (example figure). Nobody has voted against.',
          'Cinq sur huit l’ont adopté (chiffre fictif). Personne n’a voté contre.',
        ),
      },
      {
        when: ago(15),
        said: 'on-track',
        by: 'irene',
        say: said(
          'Trent Lakes reads it out at its next meeting.',
          'Trent Lakes le lira à sa prochaine séance.',
        ),
      },
    ],
  },
  {
    title: said(
      'Ask two hundred newcomers how they are, once a year',
      'Demander à deux cents personnes nouvellement arrivées comment elles vont, une fois par année',
      'سؤال مئتي قادم جديد عن أحوالهم مرة كل سنة',
    ),
    lead: 'host',
    contact: 'marguerite',
    group: 'settlement',
    from: '2027-02-01',
    to: '2027-05-31',
    added: ago(33),
  },
]

export const livingActions = (because: Because, ago: Ago) => ({
  homes: homes(ago),
  together: together(because, ago),
  showing: showing(ago),
})
