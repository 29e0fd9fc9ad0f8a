import { decideOnGap, type Need } from '#features/gaps/index.ts'
import { listCommunities } from '#features/partnership/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { TextIn } from '#platform/text.ts'
import { said, type Telling } from '../telling.ts'

interface Judged {
  need: Need
  community: string
  judgement: 'confirmed' | 'met' | 'explained' | 'dismissed'
  note: TextIn
  when: Date
}

/** Decides on one cell of the grid. Gives the station of a gap that was confirmed. */
export async function judge(db: TenantDb, telling: Telling, judged: Judged): Promise<string> {
  const { need, community, judgement, note, when } = judged
  const found = (await listCommunities(db)).find(({ name }) => name === community)
  if (!found) throw new Error(`${community} is not served`)
  const decision = { need, communityId: found.id, judgement, note }
  const decided = await decideOnGap(db, telling.coordinator, decision, when)
  if (!decided.ok) throw new Error(`${need} in ${community}: ${decided.why}`)
  return decided.station ?? ''
}

export const noApsleyClass = (when: Date): Judged => ({
  need: 'language',
  community: 'North Kawartha',
  judgement: 'confirmed',
  note: said(
    'Eleven families in and around Apsley, most of them in the lumber yard and the resorts. The nearest class is in Peterborough, an hour by car, in the morning (example figures).',
    'Onze familles à Apsley et aux environs, la plupart à la cour à bois et dans les auberges. Le cours le plus proche est à Peterborough, à une heure de route, le matin (chiffres fictifs).',
    'إحدى عشرة عائلة في أبسلي وما حولها، يعمل معظمها في مستودع الأخشاب والمنتجعات. أقرب صف في بيتربورو، على بعد ساعة بالسيارة، وفي الصباح (أرقام توضيحية).',
  ),
  when,
})

export const noDouroRide = (when: Date): Judged => ({
  need: 'transport',
  community: 'Douro-Dummer',
  judgement: 'confirmed',
  note: said(
    'No bus, no taxi after six, and a licence takes a year. Mothers told the Jasmine Families’ Circle that they see town twice a month.',
    'Pas d’autobus, pas de taxi après 18 h, et il faut un an pour avoir un permis. Des mères ont dit au Cercle des familles Jasmin qu’elles voient la ville deux fois par mois.',
    'لا حافلات ولا سيارات أجرة بعد السادسة، والحصول على رخصة يستغرق سنة. قالت أمهات لملتقى عائلات الياسمين إنهن يرين المدينة مرتين في الشهر.',
  ),
  when,
})

export const noCounselling = (when: Date): Judged => ({
  need: 'mental-health',
  community: 'Peterborough',
  judgement: 'confirmed',
  note: said(
    'There is a phone line, in English and French, for three calls. Nobody in the region offers counselling in Arabic or Tigrinya, face to face.',
    'Il y a une ligne téléphonique, en anglais et en français, pour trois appels. Personne dans la région n’offre de consultation en arabe ou en tigrigna, en personne.',
    'هناك خط هاتفي بالإنجليزية والفرنسية لثلاث مكالمات فقط. لا أحد في المنطقة يقدم جلسات نفسية بالعربية أو التيغرينية وجهًا لوجه.',
  ),
  when,
})

export const noMorningCare = (when: Date): Judged => ({
  need: 'childcare',
  community: 'Cavan Monaghan',
  judgement: 'confirmed',
  note: said(
    'Parents in Millbrook start at six, at the plant. The nearest place opens at half past eight, in the city.',
    'Les parents de Millbrook commencent à six heures, à l’usine. La garderie la plus proche ouvre à huit heures et demie, en ville.',
    'يبدأ الأهالي في ميلبروك عملهم في المصنع الساعة السادسة، وأقرب حضانة تفتح الثامنة والنصف في المدينة.',
  ),
  when,
})

export const foodElsewhere = (when: Date): Judged => ({
  need: 'settling',
  community: 'Havelock-Belmont-Methuen',
  judgement: 'explained',
  note: said(
    'The township clerk does this kindly every week without anyone having listed it. We will ask whether it may be.',
    'La greffière du canton le fait gentiment chaque semaine sans que personne ne l’ait inscrit. Nous demanderons si nous pouvons.',
  ),
  when,
})
