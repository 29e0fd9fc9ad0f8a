import type { ServiceTold } from '../services-told.ts'
import { at, said } from '../telling.ts'
import type { Ago } from './told-by.ts'

const mornings = said(
  'Monday to Friday, 9 to 12',
  'Du lundi au vendredi, de 9 h à 12 h',
  'من الاثنين إلى الجمعة، من 9 إلى 12',
)
const officeHours = said(
  'Monday to Friday, 9 to 4:30',
  'Du lundi au vendredi, de 9 h à 16 h 30',
  'من الاثنين إلى الجمعة، من 9 إلى 4:30',
)
const residents = [
  'permanent-resident',
  'government-assisted-refugee',
  'privately-sponsored-refugee',
  'protected-person',
] as const

/** Settling in and learning the language. */
export const settlingServices = (ago: Ago): ServiceTold[] => [
  {
    by: 'host',
    name: said(
      'Settlement help, by appointment or at the door',
      'Aide à l’établissement, sur rendez-vous ou sans',
      'مساعدة على الاستقرار، بموعد أو بدونه',
    ),
    about: said(
      'Someone sits down with you and goes through the papers: health card, school, bank, taxes, the letter you did not understand.',
      'Quelqu’un s’assoit avec vous et regarde les papiers : carte santé, école, banque, impôts, la lettre que vous n’avez pas comprise.',
      'يجلس معك شخص ويراجع أوراقك: البطاقة الصحية، المدرسة، البنك، الضرائب، والرسالة التي لم تفهمها.',
    ),
    kinds: ['general-settlement'],
    languages: ['en', 'fr', 'ar', 'uk', 'ti'],
    accepts: [
      ...residents,
      'refugee-claimant',
      'temporary-protection',
      'temporary-worker',
      'international-student',
    ],
    where: 'centre',
    hours: officeHours,
    cost: 'free',
    apply: said(
      'Come in, or call for an appointment.',
      'Venez, ou appelez pour un rendez-vous.',
      'تعالوا مباشرة أو اتصلوا لحجز موعد.',
    ),
    listed: at('2024-02-06'),
    confirmed: ago(8),
  },
  {
    by: 'host',
    name: said(
      'First weeks for government-assisted refugees',
      'Premières semaines des réfugiés pris en charge par le gouvernement',
      'الأسابيع الأولى للاجئين المدعومين من الحكومة',
    ),
    about: said(
      'From the airport to the first apartment: a person to meet you, and to be there until things have names.',
      'De l’aéroport au premier appartement : une personne vous accueille et reste à vos côtés jusqu’à ce que tout ait un nom.',
      'من المطار إلى أول شقة: شخص يستقبلك ويبقى معك حتى تعرف كل شيء باسمه.',
    ),
    kinds: ['government-assisted-refugees', 'general-settlement'],
    languages: ['en', 'ar', 'ti', 'so'],
    accepts: ['government-assisted-refugee'],
    where: 'centre',
    hours: officeHours,
    cost: 'free',
    listed: at('2024-02-06'),
    confirmed: ago(8),
  },
  {
    by: 'host',
    name: said(
      'Settlement day at the Selwyn township office',
      'Journée de l’établissement au bureau du canton de Selwyn',
      'يوم الاستقرار في مكتب بلدية سلوين',
    ),
    about: said(
      'A settlement worker, first Tuesday of the month, in the room beside the dog licences.',
      'Une intervenante en établissement, le premier mardi du mois, dans la pièce à côté des permis de chiens.',
      'موظفة استقرار في أول ثلاثاء من كل شهر، في مكتب البلدية.',
    ),
    kinds: ['general-settlement'],
    languages: ['en', 'ar'],
    where: 'bridgenorth',
    hours: said(
      'First Tuesday of the month, 10 to 3',
      'Le premier mardi du mois, de 10 h à 15 h',
      'أول ثلاثاء من الشهر، من 10 إلى 3',
    ),
    cost: 'free',
    listed: ago(149),
    confirmed: ago(26),
  },
  {
    by: 'literacy',
    name: said('English classes, mornings', 'Cours d’anglais, le matin', 'دروس إنجليزية صباحية'),
    about: said(
      'Beginner to intermediate, small groups, a new start every eight weeks. Children may come to the room next door.',
      'De débutant à intermédiaire, en petits groupes, nouveau départ toutes les huit semaines. Les enfants sont accueillis dans la pièce voisine.',
      'من المبتدئ إلى المتوسط، في مجموعات صغيرة، وتبدأ دورة جديدة كل ثمانية أسابيع. للأطفال غرفة بجوار الصف.',
    ),
    kinds: ['language-training'],
    languages: ['en'],
    accepts: [...residents, 'temporary-protection'],
    where: 'lanternLane',
    hours: mornings,
    cost: 'free',
    apply: said(
      'An assessment first; bring your permanent resident card.',
      'Une évaluation d’abord; apportez votre carte de résident permanent.',
      'يلزم تقييم أولًا؛ أحضر بطاقة الإقامة الدائمة.',
    ),
    listed: at('2024-03-12'),
    confirmed: ago(19),
  },
  {
    by: 'literacy',
    name: said('English in the evening, Apsley', 'L’anglais le soir, à Apsley', 'إنجليزية مسائية في أبسلي'),
    about: said(
      'Two evenings a week at the community hall. When the road is closed, the lesson comes by phone.',
      'Deux soirs par semaine à la salle communautaire. Quand la route est fermée, la leçon se donne au téléphone.',
      'مساءان في الأسبوع في قاعة البلدة، وإذا أُغلق الطريق يُعطى الدرس بالهاتف.',
    ),
    kinds: ['language-training'],
    languages: ['en'],
    where: 'apsley',
    hours: said(
      'Tuesday and Thursday, 6:30 to 8:30',
      'Mardi et jeudi, de 18 h 30 à 20 h 30',
      'الثلاثاء والخميس، من 6:30 إلى 8:30 مساءً',
    ),
    cost: 'free',
    forWhom: said(
      'Anyone 18 or older, whatever their papers say.',
      'Toute personne de 18 ans et plus, peu importe ses papiers.',
      'لكل من بلغ 18 عامًا، أيًّا كانت أوراقه.',
    ),
    listed: at('2024-11-27'),
    confirmed: ago(30),
  },
  {
    by: 'literacy',
    name: said('English for the workplace', 'L’anglais au travail', 'الإنجليزية لمكان العمل'),
    about: said(
      'Safety words, phone calls, the talk at break. Held where people work.',
      'Les mots de la sécurité, les appels, la conversation de la pause. Donné sur les lieux de travail.',
      'كلمات السلامة والمكالمات وأحاديث الاستراحة، في مكان العمل نفسه.',
    ),
    kinds: ['job-language-training'],
    languages: ['en'],
    where: 'millYard',
    cost: 'free',
    listed: ago(400),
    confirmed: ago(52),
  },
  {
    by: 'literacy',
    name: said('Language assessment', 'Évaluation linguistique', 'تقييم اللغة'),
    about: said(
      'Find out your level, and where the right class is.',
      'Connaître votre niveau et le cours qui convient.',
      'لمعرفة مستواك والصف المناسب لك.',
    ),
    kinds: ['language-assessment'],
    languages: ['en', 'fr'],
    accepts: [...residents],
    refuses: ['visitor'],
    where: 'lanternLane',
    cost: 'free',
    listed: at('2024-03-12'),
    confirmed: ago(19),
  },
  {
    by: 'cercle',
    name: said(
      'French conversation and a place to speak it',
      'Conversation en français, et un endroit où la parler',
      'محادثة بالفرنسية ومكان للتحدث بها',
    ),
    about: said(
      'Wednesday evenings. Coffee, newspapers, and help with forms in French.',
      'Le mercredi soir. Du café, des journaux, et de l’aide pour remplir les formulaires en français.',
    ),
    kinds: ['language-training', 'general-settlement'],
    audiences: ['francophone'],
    languages: ['fr'],
    where: 'mapleStairs',
    hours: said('Wednesday, 6 to 9', 'Le mercredi, de 18 h à 21 h'),
    cost: 'free',
    listed: at('2024-02-20'),
    confirmed: ago(44),
  },
  {
    by: 'library',
    name: said(
      'Conversation circle, Lakefield',
      'Cercle de conversation, Lakefield',
      'حلقة محادثة في ليكفيلد',
    ),
    about: said(
      'Talk about the week with a volunteer who is never in a hurry.',
      'Parler de la semaine avec un bénévole jamais pressé.',
      'تحدث عن أسبوعك مع متطوع لا يستعجلك.',
    ),
    kinds: ['language-training', 'volunteering'],
    languages: ['en'],
    where: 'lakefield',
    hours: said('Saturday, 10 to 11:30', 'Le samedi, de 10 h à 11 h 30'),
    cost: 'free',
    listed: ago(620),
  },
]
