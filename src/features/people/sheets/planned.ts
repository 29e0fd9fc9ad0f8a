import type { View } from '#platform/http/view.ts'
import type { Planned } from '#platform/sheets/sheet.ts'
import { inTongue } from '#platform/text.ts'
import { newHere, sameAnswer, type Who } from './who.ts'
import { sheetWords as words } from './words.ts'

/** What becomes of who a row is about, in words; `ask` where it might be somebody known. */
export function planWho(view: View, who: Who, answer: string | undefined): Planned {
  const { t, tongue } = view
  const { line, organisation, person } = who
  const title = [organisation && inTongue(organisation.name, tongue).text, person?.name]
    .filter(Boolean)
    .join(' · ')
  const stray = who.strayCommunity ? ` ${t(words.unknownCommunity, { written: who.strayCommunity })}` : ''
  if (!organisation && !person) return { line, what: 'refused', title, say: t(words.nobody) }
  if (organisation && organisation.maybe.length > 0 && answer === undefined)
    return {
      line,
      what: 'ask',
      title,
      say: t(words.maybeKnown) + stray,
      answers: [
        ...organisation.maybe.map(({ id, names }) => ({
          value: sameAnswer(id),
          label: t(words.itIs, { name: names.join(' · ') }),
        })),
        { value: newHere, label: t(words.itIsNew) },
      ],
    }
  const old = organisation?.known !== undefined || organisation?.sameAsLine !== undefined
  const named = {
    person: person?.name ?? '',
    organisation: organisation ? inTongue(organisation.name, tongue).text : '',
  }
  if ((!organisation || old) && (!person || person.known))
    return { line, what: 'known', title, say: t(words.allKnown) + stray }
  const say = !organisation
    ? words.newPerson
    : !person || person.known
      ? words.newOrganisation
      : old
        ? words.newContact
        : words.newBoth
  return { line, what: 'new', title, say: t(say, named) + stray }
}
