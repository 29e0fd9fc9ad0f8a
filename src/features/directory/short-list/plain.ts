import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { addressOf } from '../components/printed-service.tsx'
import { nameOf } from '../components/sentences.ts'
import type { Printed } from '../queries/some.ts'

/** The list as a message: a name, a number and a place for each, and the address of the whole. */
export const plainList = (services: readonly Printed[], url: string, view: View): string =>
  [
    ...services.map(({ fields, organisationName, places, reach }) =>
      [
        inTongue(nameOf(fields), view.tongue).text,
        inTongue(organisationName, view.tongue).text,
        reach.phones[0]?.written,
        places[0] && addressOf(places[0], view),
      ]
        .filter(Boolean)
        .join('\n'),
    ),
    url,
  ].join('\n\n')
