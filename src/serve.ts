import { serve as listen } from '@hono/node-server'
import { Hono } from 'hono'
import { openAuth } from '#platform/auth/open.ts'
import { listenForChanges } from '#platform/db/changes.ts'
import type { AppEnv } from '#platform/http/env.ts'
import { health } from '#platform/http/health.ts'
import { PageCache } from '#platform/http/page-cache.ts'
import { startWork } from '#platform/jobs/work.ts'
import { outboxRoutes } from '#platform/mail/outbox-routes.tsx'
import { assetRoutes } from '#platform/ui/asset-routes.ts'
import { galleryRoutes } from '#platform/ui/gallery/routes.tsx'
import { createApp } from './app.ts'
import type { Installation } from './installation.ts'

export interface Serving {
  readonly address: string
  /** Stops taking requests, lets those under way finish, then the work. */
  stop(): Promise<void>
}

/** The app with everything that stands outside the rooms, over open resources. */
export function appOver(installation: Installation, cache: PageCache, now: () => Date = () => new Date()) {
  const { config, database, house, log } = installation
  const auth = openAuth({ database, origin: house.origin, secret: config.secret, log })
  const site = new Hono<AppEnv>()
  site.route('/', health(database))
  site.route('/assets', assetRoutes)
  site.route('/design', galleryRoutes)
  site.route('/', auth.routes)
  if (house.outbox) site.route('/outbox', outboxRoutes)
  return createApp({
    house,
    database,
    sessions: auth.sessions,
    files: installation.files,
    cache,
    log,
    now,
    trustProxy: config.trustProxy,
    site,
  })
}

/** Opens the door. Rejects with a clear message when the port is taken. */
export async function serve(installation: Installation): Promise<Serving> {
  const { config, database, files, house, log, transport } = installation
  const cache = new PageCache({ seconds: config.pageCacheSeconds })
  const forget = (partnershipId: string | undefined, listening: boolean) => {
    cache.forget(partnershipId)
    database.kept.forget(partnershipId, listening)
  }
  const changes = await listenForChanges(installation.appUrl, forget, log)
  const jobs = house.features.flatMap(feature => feature.jobs ?? [])
  const { origin, outgoing } = house
  const tools = { database, files, transport, log, origin, outgoing, now: () => new Date() }
  const work = config.work ? await startWork({ jobs, tools, url: installation.appUrl }) : undefined
  const app = appOver(installation, cache)
  const server = await new Promise<ReturnType<typeof listen>>((resolve, reject) => {
    const opened = listen({ fetch: app.fetch, hostname: config.host, port: config.port }, () =>
      resolve(opened),
    )
    opened.once('error', (error: Error & { code?: string }) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(
              `Port ${config.port} is in use. Stop what uses it, or choose another: PORT=8081 npm start`,
            )
          : error,
      ),
    )
  }).catch(async error => {
    // What is already running would keep the process alive.
    await work?.stop()
    await changes.stop()
    throw error
  })
  return {
    address: house.origin,
    stop: async () => {
      await new Promise<void>(resolve => {
        server.close(() => resolve())
        setTimeout(
          () => ('closeAllConnections' in server ? server.closeAllConnections() : undefined),
          5_000,
        ).unref()
        if ('closeIdleConnections' in server) server.closeIdleConnections()
      })
      await work?.stop()
      await changes.stop()
    },
  }
}
