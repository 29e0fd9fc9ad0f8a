import type { Heard } from '../heard.ts'
import type { GoalTold } from '../plan-told.ts'
import { at, said } from '../telling.ts'

/** What people said that the first kitchen answers. */
const cooksSaid: Heard = {
  title: said(
    'Women who arrived from Syria want to earn with what they already know: cooking',
    'Des femmes arrivées de Syrie veulent gagner leur vie avec ce qu’elles savent déjà faire : cuisiner',
    'نساء قدمن من سوريا يردن كسب الرزق بما يتقنّه: الطبخ',
  ),
  say: said(
    'Heard at four kitchen-table conversations; 31 women took part (example figure).',
    'Entendu lors de quatre conversations autour d’une table de cuisine; 31 femmes y ont participé (chiffre fictif).',
    'سُمع هذا في أربعة لقاءات حول طاولة المطبخ؛ شاركت 31 امرأة (رقم توضيحي).',
  ),
  at: at('2017-05-30'),
}

export const workingThen: readonly GoalTold[] = [
  {
    title: said(
      'Newcomers earn a living with what they know',
      'Les personnes nouvellement arrivées vivent de ce qu’elles savent faire',
      'أن يكسب القادمون الجدد رزقهم بما يعرفون',
    ),
    say: said('Skills that arrive here are used here.', 'Les compétences qui arrivent ici servent ici.'),
    actions: [
      {
        title: said('Open a Newcomers Kitchen', 'Ouvrir une Newcomers Kitchen', 'افتتاح مطبخ القادمين الجدد'),
        why: said(
          'Newcomers cook a weekly meal together in a community kitchen; it is sold online for pickup or delivery, and the proceeds are shared among the cooks.',
          'Des personnes nouvellement arrivées préparent ensemble un repas hebdomadaire dans une cuisine communautaire; il est vendu en ligne, à emporter ou livré, et les recettes sont partagées entre les cuisinières et cuisiniers.',
          'يطبخ القادمون الجدد معًا وجبة أسبوعية في مطبخ مجتمعي، وتباع عبر الإنترنت للاستلام أو التوصيل، ويتقاسم الطهاة العائدات.',
        ),
        lead: 'host',
        contact: 'tomas',
        partners: ['health', 'ped', 'families'],
        group: 'work',
        from: '2017-09-01',
        to: '2019-06-30',
        added: at('2017-09-13'),
        heard: cooksSaid,
        decision: {
          sentence: said(
            'We start with the women who asked, in one rented kitchen, and write down what we learn so that any group can do it after them.',
            'Nous commençons avec les femmes qui l’ont demandé, dans une cuisine louée, et notons ce que nous apprenons pour que tout groupe puisse le refaire.',
            'نبدأ مع النساء اللواتي طلبن ذلك، في مطبخ مستأجر واحد، وندوّن ما نتعلمه ليستطيع أي فريق تكراره بعدهن.',
          ),
          reason: said(
            'The model from Toronto needs no building and no big grant.',
            'Le modèle de Toronto ne demande ni bâtiment ni grosse subvention.',
          ),
          on: at('2017-09-13'),
          group: 'council',
        },
        reports: [
          {
            when: at('2018-03-20'),
            said: 'on-track',
            say: said(
              'Fourteen cooks have their Food Handler Certificate, all of them in Arabic (example figure).',
              'Quatorze cuisinières ont leur certificat de manipulation des aliments, toutes en arabe (chiffre fictif).',
              'حصلت أربع عشرة طاهية على شهادة التعامل مع الأغذية، جميعهن بالعربية (رقم توضيحي).',
            ),
          },
          {
            when: at('2018-10-16'),
            said: 'at-risk',
            say: said(
              'The kitchen we had booked closed for repairs. We cook in the church hall until it opens again.',
              'La cuisine réservée est fermée pour réparations. Nous cuisinons à la salle paroissiale en attendant.',
            ),
          },
          {
            when: at('2019-05-28'),
            said: 'done',
            say: said(
              'The first meal sold out in two days. There has been one every week since.',
              'Le premier repas s’est vendu en deux jours. Il y en a un chaque semaine depuis.',
              'نفدت الوجبة الأولى في يومين، ومنذ ذلك الحين تُقدَّم وجبة كل أسبوع.',
            ),
          },
        ],
        outcome: {
          when: at('2020-02-11'),
          say: said(
            'Nine cooks took home a share every week of the year. Two of them have opened a stall of their own (example figures).',
            'Neuf cuisinières ont touché une part chaque semaine de l’année. Deux d’entre elles ont ouvert leur propre étal (chiffres fictifs).',
            'حصلت تسع طاهيات على حصتهن كل أسبوع طوال السنة، وافتتحت اثنتان منهن كشكًا خاصًا بهما (أرقام توضيحية).',
          ),
          confirmed: at('2020-03-04'),
        },
      },
      {
        title: said(
          'Advice on running a small business, over coffee',
          'Des conseils pour mener une petite entreprise, autour d’un café',
          'نصائح في إدارة مشروع صغير حول فنجان قهوة',
        ),
        lead: 'ped',
        contact: 'callum',
        group: 'work',
        added: at('2016-06-08'),
        reports: [
          {
            when: at('2017-04-04'),
            said: 'on-track',
            by: 'callum',
            say: said(
              'Thursday mornings work. Evenings did not.',
              'Le jeudi matin fonctionne. Le soir, non.',
            ),
          },
          {
            when: at('2019-11-19'),
            said: 'done',
            by: 'callum',
            say: said(
              'It is now part of what we do every week, with or without a plan.',
              'Cela fait maintenant partie de notre semaine, plan ou pas.',
            ),
          },
        ],
      },
      {
        title: said(
          'Match newcomers with mentors in their profession',
          'Jumeler des personnes nouvellement arrivées à des mentors de leur profession',
          'وصل القادمين الجدد بمرشدين من مهنتهم',
        ),
        lead: 'ped',
        group: 'work',
        added: at('2016-06-08'),
        reports: [
          {
            when: at('2017-10-03'),
            said: 'stuck',
            by: 'callum',
            say: said(
              'Six mentors for forty people (example figures). We cannot go on like this.',
              'Six mentors pour quarante personnes (chiffres fictifs). Nous ne pouvons pas continuer ainsi.',
            ),
          },
          {
            when: at('2018-05-16'),
            said: 'dropped',
            say: said(
              'The college began the same program with paid staff. The council preferred to send people there than to run a second one.',
              'Le collège a lancé le même programme avec du personnel rémunéré. Le conseil a préféré y diriger les gens plutôt que d’en mener un second.',
            ),
          },
        ],
      },
    ],
  },
  {
    title: said(
      'Every organisation knows how to welcome',
      'Chaque organisme sait accueillir',
      'أن تعرف كل منظمة كيف ترحّب',
    ),
    say: said(
      'Nobody is turned away because nobody knew what to do.',
      'Personne n’est renvoyé parce que personne ne savait quoi faire.',
    ),
    actions: [
      {
        title: said(
          'Write the Newcomer Integration Toolkit',
          'Rédiger la trousse Newcomer Integration Toolkit',
          'إعداد دليل اندماج القادمين الجدد',
        ),
        why: said(
          'Resources, practical supports and best practices for organisations that serve or employ newcomers.',
          'Des ressources, du soutien concret et de bonnes pratiques pour les organismes qui servent ou emploient des personnes nouvellement arrivées.',
        ),
        lead: 'crrc',
        contact: 'hana',
        partners: ['host'],
        group: 'belonging',
        added: at('2016-05-18'),
        reports: [
          {
            when: at('2017-03-22'),
            said: 'on-track',
            say: said(
              'Four topics are drafted. Twelve organisations are reading them (example figure).',
              'Quatre thèmes sont rédigés. Douze organismes les relisent (chiffre fictif).',
            ),
          },
          {
            when: at('2018-02-20'),
            said: 'done',
            by: 'hana',
            say: said(
              'It is out, and already on its second printing.',
              'Elle est parue, et déjà réimprimée.',
            ),
          },
        ],
        outcome: {
          when: at('2019-06-18'),
          by: 'hana',
          say: said(
            'Twenty-six organisations found their own priority areas with it, and eleven asked for training (example figures).',
            'Vingt-six organismes y ont trouvé leurs propres priorités, et onze ont demandé une formation (chiffres fictifs).',
          ),
          confirmed: at('2019-09-10'),
        },
      },
      {
        title: said(
          'Give training made to measure for management, staff and volunteers',
          'Offrir des formations sur mesure aux cadres, au personnel et aux bénévoles',
          'تدريب مصمم للإدارة والموظفين والمتطوعين',
        ),
        lead: 'host',
        partners: ['crrc'],
        group: 'belonging',
        added: at('2018-03-07'),
        reports: [
          {
            when: at('2021-06-09'),
            said: 'done',
            say: said(
              'Forty sessions, the last fifteen on a screen (example figures).',
              'Quarante séances, les quinze dernières à l’écran (chiffres fictifs).',
            ),
          },
        ],
      },
      {
        title: said(
          'Print a directory of services',
          'Imprimer un répertoire des services',
          'طباعة دليل للخدمات',
        ),
        lead: 'library',
        group: 'settlement',
        added: at('2016-06-08'),
        reports: [
          {
            when: at('2017-09-26'),
            said: 'at-risk',
            by: 'solveig',
            say: said(
              'Every time we finish a page, somebody moves.',
              'Chaque fois que nous finissons une page, quelqu’un déménage.',
            ),
          },
          {
            when: at('2018-11-14'),
            said: 'dropped',
            say: said(
              'It would have been wrong before the ink was dry. What we need is a list that its own providers keep right.',
              'Il aurait été périmé avant que l’encre sèche. Il nous faut une liste que les organismes tiennent eux-mêmes à jour.',
            ),
          },
        ],
      },
    ],
  },
]
