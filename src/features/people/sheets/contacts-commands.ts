import type { SheetKind } from '#platform/sheets/sheet.ts'
import { organisationsPath } from '../paths.ts'
import { organisations, persons } from '../tables.ts'
import { settle } from './commands.ts'
import { organisationFields, personFields } from './fields.ts'
import { planWho } from './planned.ts'
import { acquainted } from './queries.ts'
import { whoIsWho } from './who.ts'
import { sheetWords as words } from './words.ts'

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
