import type { Child } from 'hono/jsx'
import type { Part, PlainDocument, Text } from '#platform/documents/document.ts'
import type { View } from '#platform/http/view.ts'
import { directionOf, type Tongue } from '#platform/text.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { Document } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'

const marked = (lang: Tongue | undefined) => (lang ? { lang, dir: directionOf(lang) } : {})

const said = (text: Text): Child =>
  typeof text === 'string' ? text : <span {...marked(text.lang)}>{text.text}</span>

const Piece = (p: { part: Part }) => {
  const { part } = p
  switch (part.kind) {
    case 'heading': {
      // The page's own title is the one `h1`.
      if (part.level === 1) return <h2 {...marked(part.lang)}>{part.text}</h2>
      if (part.level === 2) return <h3 {...marked(part.lang)}>{part.text}</h3>
      return <h4 {...marked(part.lang)}>{part.text}</h4>
    }
    case 'paragraph':
      return (
        <p class={part.quiet ? 'quiet' : undefined} {...marked(part.lang)}>
          {part.text.split('\n').flatMap((line, n) => (n ? [<br />, line] : [line]))}
        </p>
      )
    case 'list': {
      const lines = part.lines.map(line => <li>{said(line)}</li>)
      return part.ordered ? <ol>{lines}</ol> : <ul>{lines}</ul>
    }
    case 'table':
      return (
        <Table
          caption={part.caption}
          columns={part.columns.map(label => ({ label }))}
          rows={part.rows.map(row => row.map(cell => said(cell)))}
        />
      )
  }
}

/** Any plain document as a page that reads as one piece and prints as one. */
export const PrintPage = (p: {
  view: View
  document: PlainDocument
  back: { href: string; label: string }
  files: readonly { href: string; label: string }[]
}) => (
  <Layout view={p.view} title={p.document.title}>
    <BackLink {...p.back} />
    <div class="actions no-print">
      {p.files.map(file => (
        <ButtonLink href={file.href} kind="second" download>
          {file.label}
        </ButtonLink>
      ))}
    </div>
    <Document title={p.document.title} above={p.document.subtitle}>
      {p.document.parts.map(part => (
        <Piece part={part} />
      ))}
    </Document>
  </Layout>
)
