import type { AppContext } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { refuse } from '#platform/http/forms.ts'
import { words as keepingWords } from '../keeping/words/link.ts'
import type { TypedRead } from '../listing-form.ts'
import type { PlaceRead } from '../place-form.ts'
import { staffWords } from '../staff-words.ts'
import { fieldWords } from '../words.ts'

type Refused = (TypedRead & { ok: false }) | (PlaceRead & { ok: false })

/** Says beside the field what could not be read in it. */
export const refuseTyped = (c: AppContext, values: FormState['values'], read: Refused) =>
  refuse(
    c,
    values,
    read.field,
    {
      'unknown-phone': fieldWords.unknownPhone,
      'unknown-language': fieldWords.unknownLanguage,
      'half-hours': keepingWords.halfHours,
      'both-ways': fieldWords.bothWays,
      'ages-crossed': fieldWords.agesCrossed,
      'no-address': staffWords.noDoor,
      'coordinates-wrong': staffWords.coordinatesWrong,
    }[read.why],
  )
