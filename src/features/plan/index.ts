export { type ActionState, actionStates, type Report } from './action.ts'
export {
  type ActionFacts,
  type ActionRefused,
  addAction,
  changeAction,
  type DecisionFacts,
  moveAction,
} from './commands/actions.ts'
export { type AskingRefused, askForUpdate, takeBackLink } from './commands/asking.ts'
export { addGoal, addObjective, changeGoal, changeObjective, moveGoal } from './commands/goals.ts'
export { addPlan, adoptPlan, changePlan, completePlan } from './commands/plans.ts'
export { confirmOutcome, handBack, reportOnAction, type Speaker, tellOutcome } from './commands/reports.ts'
export { actionPath, goalPath, newActionPath, planPath } from './paths.ts'
export { currentOf, type Plan, type PlanFacts } from './plan.ts'
export { type Progress, progressOf } from './progress.ts'
export { type ActionSeen, actionsOf, findAction } from './queries/actions.ts'
export { findGoal, findPlan, goalsOf, listPlans, objectivesOf } from './queries/plans.ts'
export { actions, goals, objectives, plans, updates } from './tables.ts'
export { updatePurpose } from './update-link.ts'
