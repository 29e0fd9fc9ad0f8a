export { type ActionState, actionStates, type Report } from './action.ts'
export {
  type ActionFacts,
  type ActionRefused,
  addAction,
  changeAction,
  type DecisionFacts,
} from './commands/actions.ts'
export { type AskingRefused, askForUpdate } from './commands/asking.ts'
export { addGoal, addObjective, changeGoal } from './commands/goals.ts'
export { addPlan, adoptPlan, completePlan } from './commands/plans.ts'
export { confirmOutcome, reportOnAction, type Speaker, tellOutcome } from './commands/reports.ts'
export {
  addComment,
  answerComment,
  consult,
  lookAtComment,
  takeUpComment,
} from './consultation/commands.tsx'
export { bringBack, readFile as readPlanFile } from './documents/commands/bring-back.ts'
export { sheetsOf } from './documents/queries.ts'
export { adoptAmendment } from './editions/commands/adopting.ts'
export { beginAmendment, propose } from './editions/commands/amending.ts'
export { type EditionInBrief, planEdition, planEditions, planInForce } from './editions/queries.ts'
export { addBreakdown, publishBreakdown } from './indicators/commands/breakdowns.ts'
export { addIndicator } from './indicators/commands/indicators.ts'
export { overrule } from './indicators/commands/overruling.ts'
export { tieActionToIndicator } from './indicators/commands/stations.ts'
export { enterValue } from './indicators/commands/values.ts'
export type { IndicatorFacts, ValueFacts } from './indicators/indicator.ts'
export { findIndicatorSeen } from './indicators/queries/indicators.ts'
export type { FamilyRollUp, Seen as IndicatorSeen } from './indicators/seen.ts'
export { leaveBehind } from './lineage/commands.ts'
export { askToConfirmOutcome, sayOfOutcome } from './outcomes/commands/confirming.ts'
export { harvestOutcome, type OutcomeFacts } from './outcomes/commands/telling.ts'
export { answerAsPartner } from './partners/commands.tsx'
export type { Plan, PlanFacts } from './plan.ts'
export type { Progress } from './progress.ts'
export { type ActionSeen, actionsOf } from './queries/actions.ts'
export { goalsOf, listPlans } from './queries/plans.ts'
export {
  actionsOfOrganisation,
  type CarriedAction,
  type JointAction,
  jointActions,
} from './queries/shared-work.ts'
export { type ActionWhole, type GoalWhole, type PlanWhole, planWhole } from './queries/whole.ts'
export { addMilestone, reachMilestone } from './structure/commands.ts'
export { keepTags } from './tags/commands.ts'
export { updatePurpose } from './update-link.ts'
export { beginYear, chooseFor, rollOver } from './years/commands.ts'
