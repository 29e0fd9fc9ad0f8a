import { mkdir, statfs } from 'node:fs/promises'
import { countWork } from '#platform/jobs/dead.ts'
import type { Config } from '../config.ts'
import type { Installation } from '../installation.ts'
import type { Command } from './command.ts'
import { withInstallation } from './with-installation.ts'

export interface Finding {
  part: string
  ok: boolean
  says: string
}

const fine = (part: string, says: string): Finding => ({ part, ok: true, says })
const trouble = (part: string, says: string): Finding => ({ part, ok: false, says })

async function lookAtDatabase({ database }: Installation): Promise<Finding[]> {
  const { rows } = await database.onSite('read', db =>
    db.execute<{ version: string; strong: boolean; now: Date }>(
      `select current_setting('server_version') as version, clock_timestamp() as now,
         (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as strong`,
    ),
  )
  const row = rows[0]
  const apart = Math.round((new Date(row?.now ?? 0).getTime() - Date.now()) / 1000)
  return [
    fine('database', `PostgreSQL ${row?.version} answers`),
    row?.strong
      ? trouble(
          'walls',
          'The program logs in as a role that passes row-level security. Set DATABASE_APP_URL to porchlight_app.',
        )
      : fine('walls', 'The program’s role cannot pass row-level security'),
    Math.abs(apart) > 5
      ? trouble(
          'clock',
          `This machine and the database are ${apart} s apart. Set both by NTP: links expire by the clock.`,
        )
      : new Date().getUTCFullYear() < 2026
        ? trouble('clock', 'This machine’s clock says it is before 2026. Set it by NTP.')
        : fine('clock', 'The clocks agree'),
  ]
}

async function lookAtMail({ config, transport }: Installation): Promise<Finding> {
  if (!config.smtpUrl) return fine('mail', 'No SMTP_URL: letters go to the outbox page and nowhere else')
  try {
    await transport.verify()
    return fine('mail', 'The mail server answers')
  } catch (error) {
    return trouble(
      'mail',
      `The mail server does not answer: ${(error as Error).message}. Check SMTP_URL and its password.`,
    )
  }
}

async function lookAtDisk(config: Config): Promise<Finding> {
  await mkdir(config.data, { recursive: true })
  const { bavail, bsize } = await statfs(config.data)
  const free = Math.floor((bavail * bsize) / 1_000_000)
  return free < 1_000
    ? trouble('disk', `Only ${free} MB are free for ${config.data}. Make room, or move PORCHLIGHT_DATA.`)
    : fine('disk', `${free} MB free for ${config.data}`)
}

async function lookAtWork({ database }: Installation): Promise<Finding> {
  const { dead, oldestDue, retrying, waiting } = await database.onSite('read', countWork)
  if (dead > 0)
    return trouble(
      'jobs',
      `${dead} jobs were given up after all their tries. Their reasons are in the log and in pgboss.job.`,
    )
  const minutes = oldestDue ? Math.round((Date.now() - oldestDue.getTime()) / 60_000) : 0
  if (minutes > 5)
    return trouble('jobs', `A job has waited ${minutes} minutes. Is a server or porchlight work running?`)
  return fine('jobs', `${waiting} waiting, ${retrying} to be tried again`)
}

export const doctorCommand: Command = {
  name: 'doctor',
  usage: '',
  summary: 'Check database, walls, clock, mail, disk and jobs, and say what to do',
  run: context =>
    withInstallation(context, async installation => {
      const findings = [
        ...(await lookAtDatabase(installation)),
        await lookAtMail(installation),
        await lookAtDisk(installation.config),
        await lookAtWork(installation),
      ]
      if (context.json) context.print(JSON.stringify(findings, null, 2))
      else
        for (const { ok, part, says } of findings)
          context.print(`${ok ? 'ok     ' : 'LOOK   '} ${part.padEnd(9)} ${says}`)
      return findings.every(({ ok }) => ok) ? 0 : 3
    }),
}
