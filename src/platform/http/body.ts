import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import type { AppContext, AppEnv } from './env.ts'
import { TooLargePage, UnreadablePage } from './error-pages.tsx'

/** What any form may weigh, in bytes. Files go to the addresses a room names under `uploads`. */
export const largestForm = 1_000_000

/** What this request may weigh: a file counts where a room takes files, from somebody signed in unless it says `open`. */
async function allowanceOf(c: AppContext): Promise<number> {
  const below = c.req.path.split('/').slice(2)
  const upload = c.var.house.features
    .flatMap(({ uploads }) => uploads ?? [])
    .find(({ path }) => fits(path.split('/'), below))
  if (!upload) return largestForm
  return upload.open || (await c.var.sessions.accountOf(c.req.raw.headers)) ? upload.bytes : largestForm
}

const fits = (pattern: readonly string[], parts: readonly string[]): boolean =>
  pattern.length === parts.length && pattern.every((part, n) => part.startsWith(':') || part === parts[n])

/**
 * Takes in what was sent, up to its allowance, before anything is opened for the request: a body that arrives slowly,
 * or never, holds no transaction. What is not the form it says it is gets 400; routes find the body already read.
 */
export const readBody = createMiddleware<AppEnv>(async (c, next) => {
  // A question brings nothing; asking it for a body would cost more than the rest of this.
  if (c.req.method === 'GET' || c.req.method === 'HEAD' || !c.req.raw.body) return next()
  const maxSize = await allowanceOf(c)
  const limited = bodyLimit({
    maxSize,
    onError: () =>
      c.html(TooLargePage({ view: c.var.view, megabytes: Math.floor(maxSize / 1_000_000) }), 413),
  })
  return limited(c, async () => {
    const form = /^(multipart\/form-data|application\/x-www-form-urlencoded)/i
    try {
      if (form.test(c.req.header('content-type') ?? '')) await c.req.parseBody()
      else await c.req.arrayBuffer()
    } catch {
      c.res = await c.html(UnreadablePage({ view: c.var.view }), 400)
      return
    }
    await next()
  })
})
