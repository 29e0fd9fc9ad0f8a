export { type ActionState, actionStates, type Report } from './action.ts'
export {
  type ActionFacts,
  type ActionRefused,
  addAction,
  changeAction,
  type DecisionFacts,
} from './commands/actions.ts'
export { type AskingRefused, askForUpdate } from './commands/asking.ts'
export { addGoal, addObjective } from './commands/goals.ts'
export { addPlan, adoptPlan, completePlan } from './commands/plans.ts'
export { confirmOutcome, reportOnAction, type Speaker, tellOutcome } from './commands/reports.ts'
export { type EditionInBrief, planEdition, planEditions, planInForce } from './editions/queries.ts'
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
export { updatePurpose } from './update-link.ts'
