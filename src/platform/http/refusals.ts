import { createMiddleware } from 'hono/factory'
import type { AppEnv } from './env.ts'

/** There is no such thing here: also what another partnership's things look like. One page, always the same. */
export class NotFound extends Error {
  override name = 'NotFound'
  constructor() {
    super('not found')
  }
}

/** The thing that was looked for, or the one page for what is not there. */
export function found<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new NotFound()
  return thing
}

/** PostgreSQL keeps no zero byte, so an address with one names nothing. */
export const storable = createMiddleware<AppEnv>(async (c, next) => {
  if (c.req.path.includes('\0')) throw new NotFound()
  await next()
})
