import { FormGuard } from '#platform/http/form-guard.tsx'
import type { View } from '#platform/http/view.ts'
import { writeMoment } from '#platform/time.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { LiveRegion } from '#platform/ui/live-region.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Progress } from '#platform/ui/progress.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { refusalWords, remarkWords } from '../finding-words.ts'
import type { Tally } from '../import-report.ts'
import { intakeWords } from '../intake/words.ts'
import {
  importCsvPath,
  importPath,
  importProgressPath,
  importSeenPath,
  importsPath,
  servicesPath,
  tendPath,
} from '../paths.ts'
import type { RefusalCode, RemarkCode } from '../remark.ts'
import { staffWords } from '../staff-words.ts'
import type { FindingRow, ImportRow } from '../tables.ts'
import { AlsoFound, HeldGone, LeftFile, Preview } from './import-preview.tsx'

export const findingsShown = 200

export interface ImportProps {
  view: View
  slug: string
  file: ImportRow
  refused: readonly FindingRow[]
  remarks: readonly FindingRow[]
}

export const reasonOf = (finding: FindingRow, t: View['t']): string =>
  finding.kind === 'refused'
    ? t(refusalWords[finding.code as RefusalCode])
    : t(remarkWords[finding.code as RemarkCode])

const Findings = (p: { view: View; title: string; findings: readonly FindingRow[]; total: number }) => {
  const { t } = p.view
  if (p.findings.length === 0) return null
  return (
    <section class="stack tight">
      <h2>{p.title}</h2>
      <Table
        caption={p.title}
        hideCaption
        columns={[
          { label: t(staffWords.line) },
          { label: t(staffWords.reason) },
          { label: t(staffWords.written) },
        ]}
        rows={p.findings.map(finding => [
          String(finding.line),
          <>
            {reasonOf(finding, t)} {finding.otherLine && `(${t(staffWords.line)} ${finding.otherLine})`}
          </>,
          <span dir="auto">{[finding.field, finding.written].filter(Boolean).join(': ')}</span>,
        ])}
      />
      {p.total > p.findings.length && (
        <p class="quiet">{t(staffWords.firstShown, { count: p.findings.length })}</p>
      )}
    </section>
  )
}

const Report = (p: ImportProps) => {
  const { view, file, slug } = p
  const { t } = view
  const { report } = file
  if (!report) return null
  const row = (name: string, { taken, changed, unchanged }: Tally) => [
    name,
    String(taken),
    String(changed),
    String(unchanged),
  ]
  return (
    <div class="stack loose" data-done>
      <p>
        {t(staffWords.summary, { ...report.services, refused: report.refused })}{' '}
        {t(staffWords.took, { seconds: Math.max(1, Math.round(report.milliseconds / 100)) / 10 })}
      </p>
      {report.recognised > 0 && <p>{t(staffWords.recognised, { count: report.recognised })}</p>}
      {report.keptLocal > 0 && <p>{t(staffWords.keptLocal, { count: report.keptLocal })}</p>}
      <AlsoFound view={view} slug={slug} report={report} />
      <HeldGone {...p} />
      <Table
        caption={t(staffWords.what)}
        hideCaption
        columns={[
          { label: t(staffWords.what) },
          { label: t(staffWords.taken), figure: true },
          { label: t(staffWords.changed), figure: true },
          { label: t(staffWords.unchanged), figure: true },
        ]}
        rows={[
          row(t(staffWords.services), report.services),
          row(t(staffWords.organisations), report.organisations),
          row(t(staffWords.places), report.locations),
        ]}
      />
      <Actions>
        <ButtonLink href={servicesPath(slug)}>{t(staffWords.seeServices)}</ButtonLink>
        <ButtonLink kind="second" href={importsPath(slug)}>
          {t(staffWords.anotherFile)}
        </ButtonLink>
        {report.refused > 0 && (
          <ButtonLink kind="quiet" href={importCsvPath(slug, file.id)} download>
            {t(staffWords.download)}
          </ButtonLink>
        )}
        {report.refused > 0 && !file.seenAt && <Seen {...p} />}
      </Actions>
      <Findings view={view} title={t(staffWords.refusedTitle)} findings={p.refused} total={report.refused} />
      <Findings view={view} title={t(staffWords.remarksTitle)} findings={p.remarks} total={report.remarks} />
    </div>
  )
}

const Seen = (p: ImportProps) => (
  <form method="post" action={importSeenPath(p.slug, p.file.id)}>
    <FormGuard view={p.view} />
    <Button kind="second">{p.view.t(staffWords.seen)}</Button>
  </form>
)

/** How far the work is, or what came of it; also the fragment that refreshes itself. */
export const ImportState = (p: ImportProps) => {
  const { t } = p.view
  const { file } = p
  if (file.state === 'done') return <Report {...p} />
  if (file.state === 'left') return <LeftFile {...p} />
  if (file.state === 'ready')
    return (
      <>
        <Preview {...p} />
        <Findings
          view={p.view}
          title={t(staffWords.refusedTitle)}
          findings={p.refused}
          total={file.preview?.refused ?? 0}
        />
        <Findings
          view={p.view}
          title={t(staffWords.remarksTitle)}
          findings={p.remarks}
          total={file.preview?.remarks ?? 0}
        />
      </>
    )
  if (file.state === 'failed')
    return (
      <div class="stack" data-done>
        <Notice tone="bad">{t(staffWords.failed)}</Notice>
        {!file.seenAt && <Seen {...p} />}
      </div>
    )
  const sentence =
    file.state === 'waiting'
      ? t(staffWords.waiting)
      : file.total === 0
        ? t(file.wanted === 'look' ? intakeWords.looking : staffWords.reading)
        : t(staffWords.working, { done: file.done, total: file.total })
  return (
    <Progress
      done={file.done}
      total={Math.max(file.total, 1)}
      sentence={sentence}
      more={t(staffWords.leave)}
    />
  )
}

const titleOf = ({ view: { t }, file }: ImportProps) => {
  if (file.state === 'failed') return t(staffWords.failedTitle)
  if (file.state === 'ready') return t(intakeWords.readyTitle, { file: file.fileName })
  if (file.state === 'left') return t(intakeWords.leftTitle, { file: file.fileName })
  if (file.state !== 'done') return t(staffWords.importTitle)
  const { services } = file.report ?? {}
  const any = services && services.taken + services.changed + services.unchanged > 0
  return t(any ? staffWords.doneTitle : staffWords.nothingTitle, { file: file.fileName })
}

export const ImportReportPage = (p: ImportProps) => {
  const { view, file, slug } = p
  const { t } = view
  const ended = !['waiting', 'working'].includes(file.state)
  return (
    <Layout view={view} title={titleOf(p)}>
      <BackLink href={tendPath(slug)} label={t(staffWords.tendTitle)} />
      <PageHead
        title={titleOf(p)}
        above={t(staffWords.byOn, {
          file: file.fileName,
          who: file.byName,
          day: writeMoment(file.createdAt, view.zone, view.tongue),
        })}
      />
      {ended ? (
        <ImportState {...p} />
      ) : (
        <>
          <LiveRegion src={importProgressPath(slug, file.id)} every={1}>
            <ImportState {...p} />
          </LiveRegion>
          <noscript>
            <p>
              <a href={importPath(slug, file.id)}>{t(staffWords.reload)}</a>
            </p>
          </noscript>
        </>
      )}
    </Layout>
  )
}
