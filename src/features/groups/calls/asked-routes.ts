import { rolesOf } from '#platform/auth/roles.ts'
import type { AppContext } from '#platform/http/env.ts'
import { found, NotFound } from '#platform/http/refusals.ts'
import type { Application, OpenCall } from './call.ts'
import { findApplication, findCall } from './queries.ts'

/** A draft is there for staff only. */
export const callOf = async (c: AppContext): Promise<OpenCall> => {
  const call = found(await findCall(c.var.db, c.req.param('call') ?? ''))
  if (call.openedAt === null && !c.var.view.can('groups.see')) throw new NotFound()
  return call
}

/** A chair looks after the calls of their own group only. */
export async function callTended(c: AppContext): Promise<OpenCall> {
  const call = await callOf(c)
  const { view, db } = c.var
  if (view.can('groups.manage')) return call
  const roles = view.account ? await rolesOf(db, view.account.id) : []
  if (roles.some(({ role, about }) => role === 'chair' && about === call.groupId)) return call
  throw new NotFound()
}

export const applicationOf = async (c: AppContext, call: OpenCall): Promise<Application> => {
  const one = found(await findApplication(c.var.db, c.req.param('application') ?? ''))
  if (one.callId !== call.id || one.provenAt === null) throw new NotFound()
  return one
}
