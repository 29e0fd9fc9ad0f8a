import type { View } from '#platform/http/view.ts'
import type { Planned, SheetKind } from '#platform/sheets/sheet.ts'
import { inTongue } from '#platform/text.ts'
import { organisationsPath } from '../paths.ts'
import { organisations, persons } from '../tables.ts'
import { organisationFields, personFields } from './fields.ts'
import { acquainted, newHere, sameAnswer, settle, type Who, whoIsWho } from './who.ts'
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

/** An address list: organisations, and the people who answer for them. Only adds; who is known stays as they are. */
export const contactsSheet: SheetKind = {
  name: 'contacts',
  permission: 'people.manage',
  title: words.contacts,
  say: words.contactsSay,
  fields: [
    ...organisationFields.filter(({ key }) => key !== 'kind'),
    kindWithoutIndividuals(),
    ...personFields,
  ],
  makes: [organisations, persons],
  async plan(db, view, rows, answers) {
    return whoIsWho(rows, await acquainted(db), answers).map(who => planWho(view, who, answers[who.line]))
  },
  async take(db, actor, rows, answers, now) {
    return (await settle(db, actor, rows, answers, now)).made
  },
  see: organisationsPath,
}

function kindWithoutIndividuals() {
  const kind = organisationFields.find(({ key }) => key === 'kind')
  if (!kind) throw new Error('Organisations are of some kind')
  return { ...kind, choices: kind.choices?.filter(({ value }) => value !== 'individual') ?? [] }
}
