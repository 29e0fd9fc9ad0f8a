/** A line of a delimited file that could not be read: which, and why. */
export type RecordProblem = { line: number; why: 'quote-open' | 'not-text' }

export interface RecordReader {
  push(text: string): void
  /** To be called once, after the last piece. */
  end(): void
  /** What parts the cells, known after the first line. */
  readonly delimiter: ',' | ';' | '\t'
}

const longest = 1_000_000

/**
 * Reads delimited text piece by piece and gives each record with the number of the line it begins on, from 1. The
 * first line says what parts the cells: whichever of comma, semicolon and tab it holds most of. Quoted cells may hold
 * the delimiter, doubled quotes and line breaks. Empty lines are passed over. Memory does not grow with the file.
 */
export function recordReader(
  take: (cells: string[], line: number) => void,
  refuse: (problem: RecordProblem) => void,
): RecordReader {
  let rest = ''
  let line = 0
  let begun: { text: string; line: number } | undefined
  let delimiter: RecordReader['delimiter'] | undefined
  let over = false

  const one = (written: string) => {
    line += 1
    let text = written.endsWith('\r') ? written.slice(0, -1) : written
    if (line === 1) text = text.replace(/^\uFEFF/, '')
    if (text.includes('\0')) {
      over = true
      return refuse({ line, why: 'not-text' })
    }
    if (begun === undefined && !text.includes('"')) {
      if (text.trim() === '') return
      delimiter ??= delimiterOf(text)
      return take(text.split(delimiter), line)
    }
    const whole = begun ? { text: `${begun.text}\n${text}`, line: begun.line } : { text, line }
    if (whole.text.split('"').length % 2 === 0) {
      begun = whole
      if (whole.text.length > longest) {
        over = true
        refuse({ line: whole.line, why: 'quote-open' })
      }
      return
    }
    begun = undefined
    delimiter ??= delimiterOf(whole.text)
    take(cellsOf(whole.text, delimiter), whole.line)
  }

  return {
    push(text) {
      const pieces = (rest + text).split('\n')
      rest = pieces.pop() ?? ''
      for (const piece of pieces) {
        if (over) return
        one(piece)
      }
    },
    end() {
      if (!over && rest !== '') one(rest)
      if (!over && begun) refuse({ line: begun.line, why: 'quote-open' })
    },
    get delimiter() {
      return delimiter ?? ','
    },
  }
}

function delimiterOf(head: string): RecordReader['delimiter'] {
  const bare = head.replace(/"(?:[^"]|"")*"/g, '')
  const count = (sign: string) => bare.split(sign).length
  return ([',', ';', '\t'] as const).reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

function cellsOf(text: string, delimiter: string): string[] {
  const cells: string[] = []
  let cell = ''
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]
    if (quoted) {
      if (letter !== '"') cell += letter
      else if (text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (letter === '"') quoted = true
    else if (letter === delimiter) {
      cells.push(cell)
      cell = ''
    } else cell += letter
  }
  cells.push(cell)
  return cells
}
