import {
  addComment,
  answerComment,
  consult,
  listPlans,
  lookAtComment,
  planWhole,
  takeUpComment,
} from '#features/plan/index.ts'
import { newId } from '#platform/id.ts'
import { before, dayOf, granted, said, type Telling, within } from '../telling.ts'

/** The first plan, still a draft, in front of everybody: invented comments, answered or waiting. */
export const tellConsultation = (telling: Telling): Promise<void> =>
  within(telling, async db => {
    const { coordinator, now, origin } = telling
    const draft = (await listPlans(db)).find(({ state }) => state === 'draft')
    if (!draft) return
    const opens = dayOf(before(now, 10))
    const closes = dayOf(before(now, -18))
    const say = said(
      'We have written down what we think comes first. You live here: tell us what we got wrong.',
      'Nous avons écrit ce qui nous semble prioritaire. Vous vivez ici : dites-nous ce que nous avons mal compris.',
      'كتبنا ما نراه أولًا. أنتم تعيشون هنا: أخبرونا أين أخطأنا.',
    )
    granted(await consult(db, coordinator, draft.id, { opens, closes, say }, before(now, 11)))
    const { goals } = await planWhole(db, draft, 'America/Regina')
    const visitor = { kind: 'link', id: newId(), name: 'A visitor' } as const
    const comment = async (
      n: number,
      said: string,
      days: number,
      more: { name?: string; tongue?: 'en' | 'fr' | 'ar' } = {},
    ) => {
      const goal = goals[n]?.goal
      const facts = {
        part: goal ? ('goal' as const) : ('plan' as const),
        subject: goal?.id,
        about: goal?.title ?? draft.name,
        said,
        tongue: more.tongue ?? 'en',
        name: more.name,
      }
      return granted(await addComment(db, visitor, draft.id, facts, origin, before(now, days))).id
    }
    const ride = await comment(
      0,
      'From Kamsack there is no bus to any class. That is the gap. (example)',
      8,
      { name: 'Oksana' },
    )
    const work = await comment(2, 'Nos diplômes restent dans un tiroir. Qui les reconnaît? (exemple)', 7, {
      tongue: 'fr',
    })
    const wait = await comment(9, 'Please say what each thing will cost. (example)', 3)
    await comment(1, 'لا أعرف إلى من أتصل أولًا. (مثال)', 1, { tongue: 'ar' })
    const answer = said(
      'You are right, and it was not in the draft. Goal 1 now begins with rides.',
      'Vous avez raison, et l’ébauche n’en disait rien. L’objectif 1 commence maintenant par le transport.',
      'أنتم على حق، ولم تذكره المسودة. يبدأ الهدف الأول الآن بالمواصلات.',
    )
    granted(await answerComment(db, coordinator, draft.id, ride, answer, origin, before(now, 6)))
    await takeUpComment(db, coordinator, draft.id, ride, before(now, 6))
    await lookAtComment(db, coordinator, work, undefined, before(now, 5))
    await lookAtComment(db, coordinator, wait, undefined, before(now, 2))
  })
