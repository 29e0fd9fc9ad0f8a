import type { Heard } from '../heard.ts'
import type { GoalTold } from '../plan-told.ts'
import { at, said } from '../telling.ts'

/** What people said that the pass answers. */
const doorsSaid: Heard = {
  title: said(
    'Newcomers walk past museums, stages and rinks for years without going in',
    'Des personnes nouvellement arrivées passent des années devant les musées, les scènes et les patinoires sans y entrer',
    'يمر القادمون الجدد سنوات أمام المتاحف والمسارح وحلبات التزلج دون أن يدخلوها',
  ),
  say: said(
    '“I did not know if it was for me.” Said, in other words, by 22 of the 40 people asked (example figures).',
    '« Je ne savais pas si c’était pour moi. » Dit, en d’autres mots, par 22 des 40 personnes interrogées (chiffres fictifs).',
    '«لم أكن أعرف إن كان ذلك لي.» قالها بكلمات مختلفة 22 من 40 شخصًا سُئلوا (أرقام توضيحية).',
  ),
  at: at('2016-04-12'),
}

export const livingThen: readonly GoalTold[] = [
  {
    title: said(
      'Newcomers feel at home in the life of the city',
      'Les personnes nouvellement arrivées se sentent chez elles dans la vie de la ville',
      'أن يشعر القادمون الجدد بأنهم في بيتهم',
    ),
    actions: [
      {
        title: said(
          'Start the Peterborough Welcome Pass',
          'Créer le Welcome Pass de Peterborough',
          'إطلاق بطاقة الترحيب في بيتربورو',
        ),
        why: said(
          'An introduction to the cultural, arts and recreational spaces of the Peterborough area.',
          'Une invitation à découvrir les lieux de culture, d’art et de loisirs de la région de Peterborough.',
          'تعريف بالأماكن الثقافية والفنية والترفيهية في منطقة بيتربورو.',
        ),
        lead: 'host',
        partners: ['players', 'outdoors', 'library', 'city'],
        group: 'belonging',
        added: at('2016-06-15'),
        heard: doorsSaid,
        decision: {
          sentence: said(
            'One pass, one year, every place that will open its door once for free.',
            'Un laissez-passer, un an, chaque lieu qui veut bien ouvrir sa porte une fois gratuitement.',
            'بطاقة واحدة لمدة سنة، وكل مكان يفتح بابه مرة مجانًا.',
          ),
          reason: said('The first visit is the hard one.', 'C’est la première visite qui coûte.'),
          on: at('2016-06-15'),
          group: 'council',
        },
        reports: [
          {
            when: at('2017-05-09'),
            said: 'on-track',
            say: said(
              'Nine venues, 210 passes (example figures).',
              'Neuf lieux, 210 laissez-passer (chiffres fictifs).',
              'تسعة أماكن و210 بطاقات (أرقام توضيحية).',
            ),
          },
          {
            when: at('2019-04-17'),
            said: 'done',
            say: said(
              'The pass is printed every spring and given at the first settlement appointment.',
              'Le laissez-passer est imprimé chaque printemps et remis au premier rendez-vous d’établissement.',
              'تُطبع البطاقة كل ربيع وتُعطى في أول موعد للاستقرار.',
            ),
          },
        ],
        outcome: {
          when: at('2020-01-21'),
          say: said(
            'Six in ten who used the pass went back to a place and paid (example figure).',
            'Six personnes sur dix qui ont utilisé le laissez-passer sont retournées dans un lieu, en payant (chiffre fictif).',
            'عاد ستة من كل عشرة استخدموا البطاقة إلى أحد الأماكن ودفعوا ثمن الدخول (رقم توضيحي).',
          ),
          confirmed: at('2020-02-05'),
        },
      },
      {
        title: said(
          'Suppers where old and new neighbours sit together',
          'Des soupers où anciens et nouveaux voisins s’assoient ensemble',
          'أمسيات عشاء تجمع الجيران القدامى والجدد',
        ),
        lead: 'families',
        contact: 'yusra',
        group: 'belonging',
        added: at('2017-02-22'),
        reports: [
          {
            when: at('2019-12-10'),
            said: 'done',
            by: 'yusra',
            say: said(
              'Eleven suppers. The dishes went home empty.',
              'Onze soupers. Les plats sont repartis vides.',
            ),
          },
        ],
      },
    ],
  },
  {
    title: said(
      'The community knows what immigration brings',
      'La communauté sait ce que l’immigration apporte',
      'أن يعرف المجتمع ما تحمله الهجرة من خير',
    ),
    actions: [
      {
        title: said(
          'Send a newsletter every month',
          'Envoyer une infolettre chaque mois',
          'إرسال نشرة كل شهر',
        ),
        lead: 'host',
        added: at('2016-05-18'),
        reports: [
          {
            when: at('2021-12-01'),
            said: 'done',
            say: said(
              'Sixty-four letters, and not one month missed.',
              'Soixante-quatre lettres, et pas un mois manqué.',
            ),
          },
        ],
      },
      {
        title: said(
          'Put forty faces on the buses',
          'Afficher quarante visages dans les autobus',
          'أربعون وجهًا على الحافلات',
        ),
        lead: 'city',
        contact: 'ngozi',
        group: 'belonging',
        added: at('2018-09-12'),
        reports: [
          {
            when: at('2019-10-08'),
            said: 'on-track',
            by: 'ngozi',
            say: said(
              'Portraits taken. The first ten ride from November.',
              'Les portraits sont faits. Les dix premiers roulent dès novembre.',
            ),
          },
          {
            when: at('2020-09-16'),
            said: 'dropped',
            say: said(
              'Nobody was riding the bus in 2020. The portraits went to the schools instead.',
              'Personne ne prenait l’autobus en 2020. Les portraits sont allés dans les écoles.',
            ),
          },
        ],
      },
    ],
  },
]
