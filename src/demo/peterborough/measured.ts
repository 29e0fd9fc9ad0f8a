import type { IndicatorFacts } from '#features/plan/index.ts'
import { day, dayOf, said } from '../telling.ts'

/** An indicator with the values measured of it, by the day each is about. */
export interface Measured extends Omit<IndicatorFacts, 'public' | 'measures'> {
  goal: number
  values: readonly (readonly [on: string, value: number, margin?: number])[]
}

export const measuredLately = (ago: (days: number) => Date): Measured[] => [
  {
    family: 'conditions',
    title: said(
      'Newcomers who could get where they needed to go last month',
      'Personnes nouvellement arrivées qui ont pu se rendre où il fallait le mois dernier',
      'قادمون جدد استطاعوا الوصول إلى حيث احتاجوا الشهر الماضي',
    ),
    definition: said(
      'Of those asked in the yearly survey, the share who said “always” or “mostly” (example figures).',
      'Parmi les personnes interrogées chaque année, la part qui répond « toujours » ou « la plupart du temps » (chiffres fictifs).',
      'من بين من سُئلوا في الاستطلاع السنوي، نسبة من قالوا «دائمًا» أو «غالبًا» (أرقام توضيحية).',
    ),
    counts: 'percent',
    direction: 'up',
    source: said('Newcomer survey', 'Sondage auprès des nouveaux arrivants', 'استطلاع القادمين الجدد'),
    baseline: { value: 44, on: day('2022-05-01') },
    target: { value: 65, on: day('2027-05-01') },
    rhythm: 'yearly',
    goal: 4,
    values: [
      ['2023-05-01', 45.5, 4],
      ['2024-05-01', 48, 4],
      ['2025-05-01', 52.5, 3.5],
      [dayOf(ago(190)), 55.9, 3.5],
    ],
  },
  {
    family: 'conditions',
    title: said(
      'Families still in their first home after a year',
      'Familles encore dans leur premier logement après un an',
      'عائلات ما زالت في بيتها الأول بعد سنة',
    ),
    counts: 'percent',
    direction: 'up',
    source: said('Settlement workers’ count (example figures)', 'Relevé des intervenants (chiffres fictifs)'),
    baseline: { value: 71, on: day('2022-04-01') },
    target: { value: 85, on: day('2027-03-31') },
    rhythm: 'yearly',
    goal: 3,
    values: [
      ['2023-03-31', 69],
      ['2024-03-31', 68],
      ['2025-03-31', 67.5],
      [dayOf(ago(215)), 68.5],
    ],
  },
  {
    family: 'conditions',
    title: said(
      'Newcomers working in the field they trained for',
      'Personnes nouvellement arrivées qui travaillent dans leur domaine',
      'قادمون جدد يعملون في مجال تخصصهم',
    ),
    counts: 'percent',
    direction: 'up',
    source: said('Census of Canada (example figures)', 'Recensement du Canada (chiffres fictifs)'),
    target: { value: 50, on: day('2027-05-01') },
    rhythm: 'five-yearly',
    goal: 2,
    values: [['2021-05-11', 38]],
  },
  {
    family: 'contribution',
    title: said(
      'People who rode the Saturday van',
      'Personnes qui ont pris la navette du samedi',
      'من ركبوا حافلة السبت',
    ),
    definition: said(
      'Different people over twelve months, from the driver’s list (example figures).',
      'Personnes différentes sur douze mois, d’après la liste du chauffeur (chiffres fictifs).',
      'أشخاص مختلفون خلال اثني عشر شهرًا، من قائمة السائق (أرقام توضيحية).',
    ),
    counts: 'people',
    direction: 'up',
    source: said('Driver’s list', 'Liste du chauffeur', 'قائمة السائق'),
    baseline: { value: 96, on: day('2024-06-30') },
    target: { value: 160, on: day('2027-06-30') },
    rhythm: 'yearly',
    goal: 4,
    values: [
      ['2024-06-30', 96],
      ['2025-06-30', 118],
      [dayOf(ago(140)), 143],
    ],
  },
  {
    family: 'contribution',
    title: said(
      'Employers who have done the readiness course',
      'Employeurs ayant suivi la formation',
      'أصحاب عمل أتموا دورة الاستعداد',
    ),
    counts: 'things',
    unit: said('employers', 'employeurs', 'صاحب عمل'),
    direction: 'up',
    source: said('Course register (example figures)', 'Registre des formations (chiffres fictifs)'),
    baseline: { value: 6, on: day('2022-09-01') },
    target: { value: 30, on: day('2027-03-31') },
    rhythm: 'half-yearly',
    goal: 2,
    values: [
      ['2023-09-01', 11],
      ['2024-09-01', 19],
      ['2025-09-01', 26],
      [dayOf(ago(60)), 31],
    ],
  },
  {
    family: 'working',
    title: said(
      'Seats at the council that were filled',
      'Sièges du conseil occupés',
      'مقاعد المجلس المشغولة',
    ),
    counts: 'percent',
    direction: 'up',
    naturalLimit: 100,
    source: said('Roster on 1 October (example figures)', 'Liste au 1er octobre (chiffres fictifs)'),
    baseline: { value: 88, on: day('2022-10-01') },
    rhythm: 'yearly',
    goal: 5,
    values: [
      ['2023-10-01', 89],
      ['2024-10-01', 90],
      ['2025-10-01', 91],
    ],
  },
  {
    family: 'working',
    title: said(
      'Days until a promise is heard of again',
      'Jours avant d’avoir des nouvelles d’une promesse',
      'أيام حتى نسمع من جديد عن وعد',
    ),
    counts: 'things',
    unit: said('days', 'jours', 'يومًا'),
    direction: 'down',
    source: said(
      'Counted from the updates (example figures)',
      'Calculé d’après les nouvelles (chiffres fictifs)',
    ),
    baseline: { value: 61, on: day('2023-01-15') },
    target: { value: 30, on: day('2027-01-15') },
    rhythm: 'quarterly',
    goal: 5,
    values: [
      ['2024-01-15', 55],
      ['2025-01-15', 46],
      [dayOf(ago(35)), 39],
    ],
  },
]
