import type { NewPlace } from '#features/directory/index.ts'
import type { ServiceTold } from '../services-told.ts'
import { before, said } from '../telling.ts'

const inTown = (
  city: string,
  street: string,
  latitude: number,
  longitude: number,
  postalCode: string,
): NewPlace => ({
  street,
  city,
  province: 'SK',
  postalCode,
  coordinates: { latitude, longitude },
})

const stepFree = (place: NewPlace): NewPlace => ({
  ...place,
  accessibility: said(
    'No steps at the door; an accessible washroom.',
    'Aucune marche à l’entrée; toilettes accessibles.',
    'لا درج عند المدخل، ودورة مياه مهيأة.',
  ),
})

/** Towns are where they are; streets, numbers and the ends of postal codes are invented. */
export const places: Record<string, NewPlace> = {
  welcome: stepFree(inTown('Yorkton', '1 Lamplight Avenue', 51.2139, -102.4628, 'S3N 0Z1')),
  college: stepFree(inTown('Yorkton', '40 Bridge Campus Way', 51.2203, -102.4701, 'S3N 0Z2')),
  melville: inTown('Melville', '9 Railway Garden', 50.9309, -102.8081, 'S0A 0Z3'),
  canora: inTown('Canora', '2 Grain Row', 51.6337, -102.4369, 'S0A 0Z4'),
  esterhazy: inTown('Esterhazy', '5 Potash Hall Road', 50.6581, -102.0799, 'S0A 0Z5'),
}

export const region = [
  said('East Central Saskatchewan', 'Centre-Est de la Saskatchewan', 'شرق وسط ساسكاتشوان'),
]

export const services = (now: Date): ServiceTold[] => {
  const ago = (days: number) => before(now, days)
  return [
    {
      by: 'host',
      name: said('Welcome desk for newcomers', 'Comptoir d’accueil', 'مكتب الترحيب بالقادمين الجدد'),
      about: said(
        'Papers, school, a doctor, a winter coat: start here, whatever the question is.',
        'Papiers, école, médecin, manteau d’hiver : commencez ici, quelle que soit la question.',
        'أوراق أو مدرسة أو طبيب أو معطف شتوي: ابدأ من هنا مهما كان سؤالك.',
      ),
      kinds: ['general-settlement'],
      languages: ['en', 'tl', 'uk', 'ar'],
      accepts: ['permanent-resident', 'protected-person', 'temporary-worker', 'temporary-protection'],
      where: 'welcome',
      open: ['MO-FR 09:00-17:00'],
      interpreted: ['es', 'fr', 'ti'],
      cost: 'free',
      listed: ago(60),
      confirmed: ago(21),
    },
    {
      by: 'host',
      name: said('A call in your language', 'Un appel dans votre langue', 'مكالمة بلغتك'),
      about: said(
        'For those who live far from Yorkton: someone calls back within a day.',
        'Pour qui vit loin de Yorkton : quelqu’un rappelle en moins d’un jour.',
        'لمن يسكن بعيدًا عن يوركتون: نعاود الاتصال بك خلال يوم.',
      ),
      kinds: ['general-settlement', 'interpretation'],
      languages: ['tl', 'uk', 'ar', 'es'],
      phone: '306-555-0190',
      open: ['MO-SA 12:00-20:00'],
      cost: 'free',
      listed: ago(44),
      confirmed: ago(21),
    },
    {
      by: 'college',
      name: said(
        'English classes, day and evening',
        'Cours d’anglais, de jour et de soir',
        'دروس إنجليزية نهارية ومسائية',
      ),
      about: said(
        'Five levels. The waiting list for the evening is three months long (example figure).',
        'Cinq niveaux. Il y a trois mois d’attente pour le soir (chiffre fictif).',
        'خمسة مستويات. قائمة انتظار الصف المسائي ثلاثة أشهر (رقم توضيحي).',
      ),
      kinds: ['language-training'],
      languages: ['en'],
      accepts: ['permanent-resident', 'protected-person'],
      where: 'college',
      open: ['MO-TH 09:00-12:00', 'TU TH 18:30-21:00'],
      ages: { from: 18 },
      cost: 'free',
      listed: ago(58),
      confirmed: ago(29),
    },
    {
      by: 'college',
      name: said('Language assessment', 'Évaluation linguistique', 'تقييم اللغة'),
      about: said('First Monday of the month.', 'Le premier lundi du mois.', 'أول اثنين من كل شهر.'),
      kinds: ['language-assessment'],
      languages: ['en'],
      where: 'college',
      open: ['1MO 09:00-15:00'],
      hours: said('The first Monday', 'Le premier lundi', 'أول اثنين'),
      cost: 'free',
      listed: ago(58),
    },
    {
      by: 'familyCentre',
      name: said(
        'Parents and small children, mornings',
        'Parents et tout-petits, le matin',
        'صباح للأهل والصغار',
      ),
      about: said(
        'Songs, toys, and someone who knows which forms are due.',
        'Des chansons, des jouets et quelqu’un qui sait quels formulaires remplir.',
        'أغانٍ وألعاب وشخص يعرف الاستمارات المطلوبة.',
      ),
      kinds: ['childcare', 'recreation-and-culture'],
      languages: ['en', 'tl'],
      where: 'canora',
      open: ['WE 09:30-11:30'],
      cost: 'free',
      listed: ago(30),
    },
    {
      by: 'familyCentre',
      name: said(
        'Furniture that is waiting for a home',
        'Des meubles qui attendent une maison',
        'أثاث ينتظر بيتًا',
      ),
      about: said(
        'Beds, tables, pots. Neighbours bring it to your door.',
        'Lits, tables, chaudrons. Des voisins les apportent chez vous.',
        'أسرّة وطاولات وأوانٍ يوصلها الجيران إلى بابك.',
      ),
      kinds: ['clothing-and-furniture'],
      where: 'melville',
      cost: 'free',
      listed: ago(410),
    },
    {
      by: 'hall',
      name: said('Open gym and coffee', 'Gymnase libre et café', 'صالة مفتوحة وقهوة'),
      about: said(
        'Basketball, cards, children underfoot. Newcomers asked for the Thursday.',
        'Basketball, cartes, enfants partout. Les personnes nouvellement arrivées ont demandé le jeudi.',
        'كرة سلة وورق لعب وأطفال في كل مكان. القادمون الجدد طلبوا يوم الخميس.',
      ),
      kinds: ['recreation-and-culture'],
      where: 'esterhazy',
      open: ['TH 18:30-21:00'],
      cost: said('$2', '2 $', 'دولاران'),
      listed: ago(25),
    },
    {
      by: 'grainRail',
      name: said(
        'Apprentices wanted, English learned on the job',
        'Apprentis recherchés, anglais appris au travail',
        'مطلوب متدربون، والإنجليزية تُتعلم في العمل',
      ),
      about: said(
        'An hour of class a day, on the clock.',
        'Une heure de cours par jour, payée.',
        'ساعة درس يوميًا مدفوعة الأجر.',
      ),
      kinds: ['job-search', 'job-language-training'],
      languages: ['en'],
      where: 'welcome',
      listed: ago(19),
      confirmed: ago(18),
    },
  ]
}
