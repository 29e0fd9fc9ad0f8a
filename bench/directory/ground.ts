import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { logTo } from '#platform/http/log.ts'
import { readConfig } from '../../src/config.ts'
import { type Installation, openInstallation } from '../../src/installation.ts'
import { aPartnership } from '../../test/a-partnership.ts'

export interface Ground {
  installation: Installation
  partnershipId: string
  slug: string
  leave(): Promise<void>
}

/** An installation of its own on an empty folder, with one partnership in it and whatever is put there `before`. */
export async function openGround(before?: (installation: Installation) => Promise<unknown>): Promise<Ground> {
  const data = await mkdtemp(path.join(os.tmpdir(), 'porchlight-bench-'))
  const config = readConfig({ PORCHLIGHT_DATA: data, LOG: 'off', DATABASE_POOL: '16' })
  if (!config.ok) throw new Error(config.problems.join('\n'))
  const installation = await openInstallation(
    config.config,
    logTo('off', () => {}),
  )
  await before?.(installation)
  const slug = 'bench'
  const partnershipId = await aPartnership(installation.database, slug)
  return {
    installation,
    partnershipId,
    slug,
    leave: async () => {
      await installation.close()
      await rm(data, { recursive: true, force: true })
    },
  }
}

/** The value below which a share of the measurements lies. */
export const percentile = (measured: readonly number[], share: number): number =>
  measured.toSorted((a, b) => a - b)[Math.min(measured.length - 1, Math.floor(measured.length * share))] ?? 0
