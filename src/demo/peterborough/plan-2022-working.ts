import type { ActionTold } from '../plan-told.ts'
import { at, said } from '../telling.ts'
import type { Ago } from './told-by.ts'

export const workingActions = (ago: Ago): ActionTold[] => [
  {
    title: said(
      'A second edition of the toolkit, written with employers',
      'Une deuxième édition de la trousse, écrite avec des employeurs',
      'طبعة ثانية من دليل التوظيف تُكتب مع أصحاب العمل',
    ),
    why: said(
      'The first toolkit spoke to agencies. Hiring happens on shop floors.',
      'La première trousse s’adressait aux organismes. L’embauche se fait dans les ateliers.',
    ),
    lead: 'crrc',
    contact: 'hana',
    partners: ['ped', 'millwork', 'greenhouses'],
    group: 'work',
    from: '2024-04-01',
    to: '2027-03-31',
    added: at('2024-03-20'),
    reports: [
      {
        when: ago(132),
        said: 'on-track',
        by: 'hana',
        say: said(
          'Five employers have read the chapter on workplace policies and crossed out a third of it. It is better now.',
          'Cinq employeurs ont lu le chapitre sur les politiques en milieu de travail et en ont rayé le tiers. Il est meilleur.',
        ),
      },
      {
        when: ago(9),
        said: 'on-track',
        by: 'hana',
        say: said(
          'Otonabee Millwork lets us film a real first day for the session on cross-cultural communication.',
          'La Menuiserie Otonabee nous laisse filmer une vraie première journée pour la séance sur la communication interculturelle.',
        ),
      },
    ],
  },
  {
    title: said(
      'A second Newcomers Kitchen, for whoever asks next',
      'Une deuxième Newcomers Kitchen, pour le prochain groupe qui la demande',
      'مطبخ ثانٍ للقادمين الجدد، لمن يطلبه بعدهن',
    ),
    lead: 'families',
    contact: 'yusra',
    partners: ['health', 'ped', 'bakery'],
    group: 'work',
    from: '2025-02-01',
    to: '2026-12-18',
    added: at('2025-01-22'),
    heard: {
      title: said(
        '“When is it our turn?” Cooks from Eritrea and Ukraine ask for a kitchen too',
        '« À quand notre tour? » Des cuisinières d’Érythrée et d’Ukraine demandent aussi une cuisine',
        '«متى دورنا؟» طاهيات من إريتريا وأوكرانيا يطلبن مطبخًا أيضًا',
      ),
      say: said(
        'Said at the first kitchen’s open day, by people who had come for the soup.',
        'Dit à la journée portes ouvertes de la première cuisine, par des gens venus pour la soupe.',
        'قيل ذلك في اليوم المفتوح للمطبخ الأول، على لسان من جاؤوا من أجل الحساء.',
      ),
      at: at('2024-12-03'),
    },
    reports: [
      {
        when: ago(118),
        said: 'on-track',
        by: 'yusra',
        say: said(
          'Seven cooks from Eritrea and Ukraine began their certificate together (example figure). The written recipe book of the first kitchen is worth gold.',
          'Sept cuisinières d’Érythrée et d’Ukraine ont commencé leur certificat ensemble (chiffre fictif). Le livre laissé par la première cuisine vaut de l’or.',
          'بدأت سبع طاهيات من إريتريا وأوكرانيا الشهادة معًا (رقم توضيحي). دفتر المطبخ الأول يساوي ذهبًا.',
        ),
      },
      {
        when: ago(5),
        said: 'on-track',
        by: 'yusra',
        say: said(
          'The bakery lends its oven on Mondays, when it is closed. The first meal is weeks away.',
          'La boulangerie prête son four le lundi, son jour de fermeture. Le premier repas approche.',
          'يعيرنا المخبز فرنه يوم الاثنين حين يكون مغلقًا. اقتربت الوجبة الأولى.',
        ),
      },
    ],
  },
  {
    title: said(
      'English for the line, the kitchen and the care home',
      'L’anglais de l’atelier, de la cuisine et du foyer de soins',
      'إنجليزية المصنع والمطبخ ودار الرعاية',
    ),
    lead: 'literacy',
    contact: 'samir',
    partners: ['millwork'],
    group: 'work',
    from: '2025-09-08',
    to: '2027-06-30',
    added: at('2025-06-11'),
    reports: [
      {
        when: ago(52),
        said: 'at-risk',
        by: 'samir',
        say: said(
          'The mill runs three shifts, so one class became three. We have a teacher for two.',
          'La menuiserie roule sur trois quarts; un cours est donc devenu trois. Nous avons une enseignante pour deux.',
        ),
      },
    ],
  },
  {
    title: said(
      'A welcome day for seasonal growers and their crews',
      'Une journée d’accueil pour les maraîchers et leurs équipes',
      'يوم ترحيب بالمزارعين الموسميين وفرقهم',
    ),
    lead: 'greenhouses',
    contact: 'mina',
    partners: ['health', 'lawDesk'],
    group: 'rural',
    from: '2026-03-01',
    to: '2026-06-30',
    added: at('2025-11-12'),
    reports: [
      {
        when: ago(160),
        said: 'done',
        by: 'mina',
        say: said(
          'Sixty people, two languages, one very large pot of soup (example figure). We do it again next spring.',
          'Soixante personnes, deux langues, une énorme marmite de soupe (chiffre fictif). On recommence au printemps.',
        ),
      },
    ],
    outcome: {
      when: ago(140),
      by: 'mina',
      say: said(
        'Eleven workers saw a nurse that week, for the first time since they came (example figure).',
        'Onze travailleurs ont vu une infirmière cette semaine-là, pour la première fois depuis leur arrivée (chiffre fictif).',
      ),
      confirmed: ago(126),
    },
  },
  {
    title: said(
      'Someone who knows which diploma counts for what',
      'Quelqu’un qui sait quel diplôme vaut quoi',
      'من يعرف ما تساويه كل شهادة',
    ),
    why: said(
      'One person who knows every regulator’s door saves a year of somebody’s life.',
      'Une personne qui connaît la porte de chaque ordre professionnel fait gagner un an de vie à quelqu’un.',
    ),
    lead: 'ped',
    contact: 'callum',
    group: 'work',
    from: '2027-01-11',
    to: '2027-12-17',
    added: ago(61),
    heard: {
      title: said(
        'Four offices before one answer: “Is my diploma worth anything here?”',
        'Quatre bureaux avant une réponse : « Mon diplôme vaut-il quelque chose ici? »',
        'أربعة مكاتب قبل الجواب: «هل لشهادتي قيمة هنا؟»',
      ),
      say: said(
        'A nurse, an electrician and a teacher told it the same evening, each thinking they were the only one.',
        'Une infirmière, un électricien et une enseignante l’ont raconté le même soir, chacun croyant être le seul.',
        'روتها ممرضة وكهربائي ومعلمة في المساء نفسه، وكل منهم يظن أنه الوحيد.',
      ),
      at: ago(96),
    },
  },
]
