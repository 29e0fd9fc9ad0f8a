import type { GoalTold } from '../plan-told.ts'
import { said } from '../telling.ts'
import { homeActions } from './plan-2022-homes.ts'
import { servingActions } from './plan-2022-serving.ts'
import { showingActions } from './plan-2022-showing.ts'
import { togetherActions } from './plan-2022-together.ts'
import { workingActions } from './plan-2022-working.ts'
import type { Ago, Because } from './told-by.ts'

export const plan2022 = {
  name: said(
    'Community Immigrant Integration Plan 2022–2027',
    'Plan communautaire d’intégration des immigrants 2022-2027',
    'خطة المجتمع لاندماج المهاجرين 2022–2027',
  ),
  from: 2022,
  to: 2027,
  vision: said(
    'Whoever arrives in the Peterborough region finds help near home, work that fits, a place to live, company, and a community that says out loud that they are welcome.',
    'Quiconque arrive dans la région de Peterborough trouve de l’aide près de chez soi, un travail à sa mesure, un logement, de la compagnie et une communauté qui dit haut et fort que chacun est bienvenu.',
    'كل من يصل إلى منطقة بيتربورو يجد العون قرب بيته، وعملًا يناسبه، ومسكنًا، ورفقة، ومجتمعًا يقول بصوت عالٍ: أهلًا بك.',
  ),
}

export const goals2022 = (because: Because, ago: Ago): GoalTold[] => {
  const serving = servingActions(because, ago)
  const working = workingActions(ago)
  return [
    {
      title: said(
        'Help near home, in words people understand',
        'De l’aide près de chez soi, dans des mots que l’on comprend',
        'عون قريب من البيت، بكلمات يفهمها الناس',
      ),
      say: said(
        'Wherever someone settles in the region, they find the service they need within an hour, in a language they can use.',
        'Où que l’on s’établisse dans la région, on trouve le service dont on a besoin à moins d’une heure, dans une langue que l’on parle.',
        'أينما استقر المرء في المنطقة، يجد الخدمة التي يحتاجها خلال ساعة وبلغة يفهمها.',
      ),
      actions: serving,
    },
    {
      title: said(
        'Work that fits, with employers who are ready',
        'Un travail à sa mesure, chez des employeurs prêts',
        'عمل مناسب لدى أصحاب عمل مستعدين',
      ),
      say: said(
        'Newcomers work at what they know, and employers know how to keep them.',
        'Les personnes nouvellement arrivées exercent leur métier, et les employeurs savent les garder.',
        'يعمل القادمون الجدد فيما يتقنون، ويعرف أصحاب العمل كيف يحتفظون بهم.',
      ),
      actions: working,
    },
    {
      title: said('A home to stay in', 'Un chez-soi où rester', 'بيت يمكن البقاء فيه'),
      say: said(
        'The first lease is signed knowing what it says.',
        'Le premier bail est signé en sachant ce qu’il dit.',
        'يوقَّع عقد الإيجار الأول بعد فهم ما فيه.',
      ),
      actions: homeActions(ago),
    },
    {
      title: said('Getting around, getting together', 'Se déplacer, se rassembler', 'التنقل واللقاء'),
      say: said(
        'Nobody spends the first winter alone for want of a ride.',
        'Personne ne passe son premier hiver dans la solitude faute de transport.',
        'لا يقضي أحد شتاءه الأول وحيدًا لأنه لا يجد من يوصله.',
      ),
      actions: togetherActions(because, ago),
    },
    {
      title: said(
        'A community that says it, and shows it',
        'Une communauté qui le dit et qui le montre',
        'مجتمع يقول ذلك ويُثبته',
      ),
      say: said(
        'People hear what was asked, what was decided and what came of it.',
        'Les gens apprennent ce qui a été demandé, ce qui a été décidé et ce qui en est sorti.',
        'يعرف الناس ما طُلب وما تقرر وما نتج عنه.',
      ),
      actions: showingActions(ago),
    },
  ]
}
