import type { ActionTold } from '../plan-told.ts'
import { at, said } from '../telling.ts'
import type { Ago, Because } from './told-by.ts'

export const servingActions = (because: Because, ago: Ago): ActionTold[] => [
  {
    title: said(
      'Evening English classes in Apsley',
      'Cours d’anglais du soir à Apsley',
      'دروس إنجليزية مسائية في أبسلي',
    ),
    why: said(
      'North Kawartha’s newcomers work by day and live an hour from the nearest class.',
      'Les personnes nouvellement arrivées à North Kawartha travaillent le jour et vivent à une heure du cours le plus proche.',
      'يعمل القادمون الجدد في نورث كاوارثا نهارًا ويسكنون على بعد ساعة من أقرب صف.',
    ),
    lead: 'literacy',
    contact: 'samir',
    partners: ['northKawartha', 'library'],
    group: 'rural',
    from: '2023-09-05',
    to: '2024-12-20',
    added: at('2023-03-22'),
    because: because.apsleyClasses,
    decision: {
      sentence: said(
        'We open one evening class in Apsley for two winters, and count who comes.',
        'Nous ouvrons un cours du soir à Apsley pour deux hivers et comptons qui y vient.',
        'نفتتح صفًا مسائيًا في أبسلي لشتاءين، ونحصي من يحضر.',
      ),
      reason: said(
        'An online class was offered first: nine enrolled and one finished (example figures).',
        'Un cours en ligne a d’abord été offert : neuf inscriptions, une seule personne l’a terminé (chiffres fictifs).',
        'عُرض صف عبر الإنترنت أولًا: سجّل تسعة وأتمّه واحد (أرقام توضيحية).',
      ),
      on: at('2023-03-22'),
      group: 'council',
    },
    reports: [
      {
        when: at('2023-10-17'),
        said: 'on-track',
        by: 'samir',
        say: said(
          'Eleven people in the community hall on the first night. We had set out eight chairs (example figures).',
          'Onze personnes à la salle communautaire le premier soir. Nous avions sorti huit chaises (chiffres fictifs).',
          'أحد عشر شخصًا في قاعة البلدة في الليلة الأولى، وكنا قد أعددنا ثمانية كراسٍ (أرقام توضيحية).',
        ),
      },
      {
        when: at('2024-01-30'),
        said: 'at-risk',
        by: 'samir',
        say: said(
          'Three evenings lost to snow. We now phone the lesson on those nights.',
          'Trois soirs perdus à cause de la neige. Ces soirs-là, la leçon se donne maintenant au téléphone.',
          'ضاعت ثلاث أمسيات بسبب الثلج، وصرنا نعطي الدرس بالهاتف في تلك الليالي.',
        ),
      },
      {
        when: at('2024-11-26'),
        said: 'done',
        by: 'samir',
        say: said(
          'Two winters done. The township has put the class in its own budget.',
          'Deux hivers accomplis. Le canton a inscrit le cours à son propre budget.',
          'انتهى الشتاءان، وأدرجت البلدية الصف في ميزانيتها.',
        ),
      },
    ],
    outcome: {
      when: at('2025-02-04'),
      by: 'samir',
      say: said(
        'Nineteen people learned in Apsley. Seven work where they need English; five families who spoke of leaving have stayed (example figures).',
        'Dix-neuf personnes ont appris à Apsley. Sept travaillent en anglais; cinq familles qui parlaient de partir sont restées (chiffres fictifs).',
        'تعلّم تسعة عشر شخصًا في أبسلي؛ يعمل سبعة منهم الآن في أعمال تحتاج الإنجليزية، وبقيت خمس من العائلات التي كانت تفكر في الرحيل (أرقام توضيحية).',
      ),
      confirmed: at('2025-03-19'),
    },
  },
  {
    title: said(
      'One directory of services that its own providers keep right',
      'Un seul répertoire de services, tenu à jour par ceux qui les offrent',
      'دليل واحد للخدمات يحدّثه مقدموها بأنفسهم',
    ),
    lead: 'host',
    contact: 'tomas',
    partners: ['library', 'literacy'],
    group: 'settlement',
    from: '2024-02-01',
    to: '2027-06-30',
    added: at('2024-01-17'),
    reports: [
      {
        when: ago(310),
        said: 'on-track',
        say: said(
          'The list of community services is in. A third of it was wrong, and now we know which third.',
          'La liste des services communautaires est importée. Le tiers était faux, et nous savons maintenant lequel.',
        ),
      },
      {
        when: ago(11),
        said: 'on-track',
        say: said(
          'Most providers answer the letter the same day. It takes them a minute, they say.',
          'La plupart des organismes répondent à la lettre le jour même. Ça leur prend une minute, disent-ils.',
        ),
      },
    ],
  },
  {
    title: said(
      'An interpreter at the first medical appointment',
      'Un interprète au premier rendez-vous médical',
      'مترجم في أول موعد طبي',
    ),
    why: said(
      'No child should have to say it.',
      'Aucun enfant ne devrait avoir à le dire.',
      'لا ينبغي لطفل أن ينقل خبرًا كهذا.',
    ),
    lead: 'clinic',
    contact: 'delphine',
    partners: ['health'],
    group: 'settlement',
    from: '2024-10-01',
    to: '2026-12-31',
    added: at('2024-09-18'),
    heard: {
      title: said(
        'A boy of nine told his mother what the doctor had found',
        'Un garçon de neuf ans a dit à sa mère ce que le médecin avait trouvé',
        'طفل في التاسعة أخبر أمه بما وجده الطبيب',
      ),
      say: said(
        'Told by a nurse at the working group’s table. Of the clinic’s first appointments that month, half had a child in the middle (example figure).',
        'Raconté par une infirmière à la table du groupe de travail. Ce mois-là, un enfant servait d’intermédiaire à la moitié des premiers rendez-vous (chiffre fictif).',
        'روته ممرضة أمام مجموعة العمل. في ذلك الشهر كان طفل هو الوسيط في نصف المواعيد الأولى (رقم توضيحي).',
      ),
      at: at('2024-09-10'),
    },
    reports: [
      {
        when: ago(196),
        said: 'on-track',
        by: 'delphine',
        say: said(
          'Phone interpreting works in two rooms. Nurses like it, doctors are learning to wait for it.',
          'L’interprétation par téléphone fonctionne dans deux salles. Les infirmières l’apprécient, les médecins apprennent à patienter.',
        ),
      },
      {
        when: ago(17),
        said: 'stuck',
        by: 'delphine',
        say: said(
          'The trial money ended and nobody’s budget has a line for interpreters. We need someone at the table who can open one.',
          'Les fonds du projet pilote sont épuisés et aucun budget ne prévoit d’interprètes. Il nous faut à la table quelqu’un qui puisse y remédier.',
        ),
      },
    ],
  },
  {
    title: said(
      'A settlement worker at the township office, one day a month',
      'Une intervenante en établissement au bureau du canton, un jour par mois',
      'أخصائي استقرار في مكتب البلدية يومًا في الشهر',
    ),
    lead: 'selwyn',
    contact: 'walter',
    partners: ['host', 'douro'],
    group: 'rural',
    from: '2025-01-06',
    to: '2027-12-31',
    added: at('2024-11-20'),
    reports: [
      {
        when: ago(150),
        said: 'on-track',
        by: 'walter',
        say: said(
          'First Tuesdays, in the room beside the dog licences. Four to six people each time (example figures).',
          'Le premier mardi, dans la pièce à côté des permis de chiens. Quatre à six personnes chaque fois (chiffres fictifs).',
        ),
      },
      {
        when: ago(26),
        said: 'on-track',
        by: 'walter',
        say: said(
          'Douro-Dummer has asked for the same day of its own.',
          'Douro-Dummer a demandé à avoir aussi sa journée.',
        ),
      },
    ],
  },
  {
    title: said(
      'First-week packet in eight languages',
      'Trousse de la première semaine en huit langues',
      'حقيبة الأسبوع الأول بثماني لغات',
    ),
    lead: 'library',
    contact: 'solveig',
    group: 'settlement',
    from: '2025-09-01',
    to: '2026-08-31',
    added: at('2025-06-18'),
    reports: [
      {
        when: ago(74),
        said: 'at-risk',
        by: 'solveig',
        say: said(
          'Six languages are ready. We are looking for someone who reads Tigrinya well.',
          'Six langues sont prêtes. Nous cherchons quelqu’un qui lit bien le tigrigna.',
        ),
      },
    ],
  },
]
