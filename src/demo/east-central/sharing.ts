import { addEntry } from '#features/gaps/index.ts'
import { before, type Cast, idOf, said, type Telling, within } from '../telling.ts'

/** One offer, written down when it was made. Invented, as its organisation is. */
export const tellSharing = (telling: Telling, cast: Cast): Promise<void> =>
  within(telling, async db => {
    const offer = {
      way: 'offer' as const,
      kind: 'room' as const,
      organisationId: idOf(cast.organisations, 'hall'),
      title: said(
        'The hall, with its kitchen, on weekdays',
        'La salle et sa cuisine, en semaine',
        'القاعة ومطبخها في أيام الأسبوع',
      ),
      howMany: 80,
      cost: 'at-cost' as const,
      times: (['MO', 'TU', 'WE'] as const).map(weekday => ({ weekday, from: '09:00', to: '16:00' })),
    }
    if (!(await addEntry(db, telling.coordinator, offer, before(telling.now, 12))))
      throw new Error('Nobody to share the hall')
  })
