import { said } from '../telling.ts'
import { livingThen } from './plan-2016-living.ts'
import { workingThen } from './plan-2016-working.ts'

export const plan2016 = {
  name: said(
    'Community Immigrant Integration Plan 2016–2021',
    'Plan communautaire d’intégration des immigrants 2016-2021',
    'خطة المجتمع لاندماج المهاجرين 2016–2021',
  ),
  from: 2016,
  to: 2021,
}

export const goals2016 = [...workingThen, ...livingThen]
