import { Hono } from 'hono'
import type { AppEnv } from '#platform/http/env.ts'
import { largestFile } from './commands/bring-back.ts'
import { wholeRoutes } from './document-routes.tsx'
import { spreadsheetRoutes } from './routes.tsx'

export const sheetUploads = [{ path: 'plan/plans/:id/spreadsheet', bytes: largestFile }]

/** The plan as files, to print, and as a spreadsheet that comes back. */
export const documentRoutes = new Hono<AppEnv>().route('/', spreadsheetRoutes).route('/', wholeRoutes)
