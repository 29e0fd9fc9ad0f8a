import type { Part, PlainDocument, Text } from '#platform/documents/document.ts'
import { Table } from '#platform/ui/table.tsx'

const textOf = (text: Text) =>
  typeof text === 'string' ? <bdi>{text}</bdi> : <span lang={text.lang}>{text.text}</span>

const Written = ({ part }: { part: Part }) => {
  if (part.kind === 'heading') return part.level === 3 ? <h3>{part.text}</h3> : <h2>{part.text}</h2>
  if (part.kind === 'paragraph')
    return (
      <p class={part.quiet ? 'quiet' : undefined} dir="auto" lang={part.lang}>
        {part.text.split('\n').flatMap((line, n) => (n ? [<br />, line] : [line]))}
      </p>
    )
  if (part.kind === 'list') {
    const lines = part.lines.map(line => <li>{textOf(line)}</li>)
    return part.ordered ? <ol>{lines}</ol> : <ul>{lines}</ul>
  }
  return (
    <Table
      caption={part.caption}
      columns={part.columns.map(label => ({ label }))}
      rows={part.rows.map(row => row.map(textOf))}
    />
  )
}

/** The very document that is written out as Word, on a page. */
export const DocumentParts = (p: { document: PlainDocument }) => (
  <>
    {p.document.parts.map(part => (
      <Written part={part} />
    ))}
  </>
)
