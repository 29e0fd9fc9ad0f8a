import type { ActionTold } from '../plan-told.ts'
import { at, said } from '../telling.ts'
import type { Ago } from './told-by.ts'

export const showingActions = (ago: Ago): ActionTold[] => [
  {
    title: said(
      'The newsletter, every month, in two languages',
      'L’infolettre, chaque mois, en deux langues',
      'نشرة إخبارية كل شهر بلغتين',
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
      'مكان للإبلاغ عن العنصرية، ومن يجيب',
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
      'كل مجلس بلدي يعلن أن القادمين الجدد موضع ترحيب',
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
