import type { VisitorMessage } from '#platform/words/messages.ts'
import { neededOf } from '../rules/quorum.ts'
import type { Rules } from '../rules/terms.ts'
import { decidesSaid, words } from './words.ts'

export interface Meaning {
  message: VisitorMessage
  values: Record<string, number>
}

/** What rules mean for a body with so many voices, line by line: “With 11 voices, 6 must be present.” */
export function meaningOf(rules: Rules, voices: number): Meaning[] {
  const say = (message: VisitorMessage, values: Record<string, number> = {}): Meaning => ({ message, values })
  const needed = neededOf(rules, voices)
  return [
    say(words.withVoices, { of: voices, needed }),
    ...(voices > 0 && needed > voices ? [say(words.cannotMeet)] : []),
    say(rules.secondCall === 'whoever-attends' ? words.whoeverAttends : words.sameAgain),
    say(decidesSaid[rules.decides]),
    say(rules.oneOrganisationOneVoice ? words.oneVoice : words.eachVoice),
    say(rules.abstentionsCountAsNo ? words.abstainNo : words.abstainAside),
    say(words.recusal),
    say(rules.alternates ? words.alternatesYes : words.alternatesNo),
    rules.proxies > 0 ? say(words.proxiesYes, { count: rules.proxies }) : say(words.proxiesNo),
    ...(rules.termMonths ? [say(words.termLasts, { months: rules.termMonths })] : []),
    ...(rules.askForConflicts ? [say(words.conflictsAsked)] : []),
    ...(rules.approveMinutes ? [say(words.minutesApproved)] : []),
  ]
}
