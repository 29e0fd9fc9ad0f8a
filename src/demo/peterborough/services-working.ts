import type { ServiceTold } from '../services-told.ts'
import { at, said } from '../telling.ts'
import type { Ago } from './told-by.ts'

const residents = [
  'permanent-resident',
  'government-assisted-refugee',
  'privately-sponsored-refugee',
  'protected-person',
] as const

/** Work, business, citizenship, giving a hand. */
export const workingServices = (ago: Ago): ServiceTold[] => [
  {
    by: 'ped',
    name: said(
      'Coffee with a business advisor',
      'Un café avec un conseiller en affaires',
      'قهوة مع مستشار أعمال',
    ),
    about: said(
      'Bring an idea and a question. Leave with a next step.',
      'Apportez une idée et une question. Repartez avec une prochaine étape.',
      'أحضر فكرة وسؤالًا، واخرج بخطوة تالية.',
    ),
    kinds: ['business'],
    languages: ['en', 'fr'],
    where: 'millYard',
    open: ['TH 09:00-12:00'],
    cost: 'free',
    listed: at('2024-04-09'),
    confirmed: ago(70),
  },
  {
    by: 'host',
    name: said('Finding a first job', 'Trouver un premier emploi', 'إيجاد أول عمل'),
    about: said(
      'A résumé that reads well here, practice interviews, and a call to employers who have asked for people.',
      'Un curriculum vitæ qui se lit bien ici, des entrevues d’essai, et un appel aux employeurs qui cherchent du monde.',
      'سيرة ذاتية مناسبة، ومقابلات تدريبية، واتصال بأصحاب العمل الذين يبحثون عن عمال.',
    ),
    kinds: ['job-search'],
    languages: ['en', 'ar', 'uk'],
    accepts: [...residents, 'temporary-protection'],
    refuses: ['international-student', 'visitor'],
    where: 'centre',
    open: ['MO-WE FR 09:00-16:30', 'TH 09:00-19:00'],
    cost: 'free',
    listed: at('2024-02-06'),
    confirmed: ago(8),
  },
  {
    by: 'host',
    name: said(
      'Citizenship test study group',
      'Groupe d’étude pour l’examen de citoyenneté',
      'مجموعة دراسة لاختبار الجنسية',
    ),
    about: said(
      'Six Saturdays, one book, many questions.',
      'Six samedis, un livre, bien des questions.',
      'ستة أيام سبت، كتاب واحد، وأسئلة كثيرة.',
    ),
    kinds: ['citizenship-preparation'],
    languages: ['en', 'ar'],
    accepts: ['permanent-resident', 'protected-person'],
    where: 'centre',
    open: ['SA 13:00-15:00'],
    ages: { from: 18 },
    cost: 'free',
    listed: ago(500),
  },
  {
    by: 'host',
    name: said('Be someone’s first neighbour', 'Être le premier voisin de quelqu’un', 'كونوا أول جار لأحدهم'),
    about: said(
      'Volunteers meet one family for a year: an hour a week, mostly walking and laughing.',
      'Des bénévoles rencontrent une famille pendant un an : une heure par semaine, surtout pour marcher et rire.',
    ),
    kinds: ['volunteering'],
    languages: ['en', 'fr'],
    where: 'centre',
    listed: at('2024-05-14'),
    confirmed: ago(90),
  },
  {
    by: 'greenhouses',
    name: said('Seasonal work desk', 'Comptoir du travail saisonnier', 'مكتب العمل الموسمي'),
    about: said(
      'What a contract must say, and who to call when it does not. In Spanish every second Sunday.',
      'Ce qu’un contrat doit dire, et qui appeler s’il ne le dit pas. En espagnol un dimanche sur deux.',
    ),
    kinds: ['job-search', 'legal'],
    languages: ['en', 'es'],
    accepts: ['temporary-worker'],
    where: 'keene',
    open: ['SU 13:00-17:00'],
    cost: 'free',
    listed: ago(210),
    confirmed: ago(140),
  },
]
