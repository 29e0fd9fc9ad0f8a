/** Cover, contents, municipal signatories and signatures, for Typst; `d` is what bind.ts gathers. */
export const frontPages = `
#set page(footer: none)
#v(1fr)
#text(size: 11pt, fill: rgb("#55606e"), d.asOf)
#v(6pt)
#text(size: 26pt, weight: "bold", fill: rgb("#1b2a3f"), told(d.partnership))
#v(4pt)
#text(size: 16pt, d.title)
#v(10pt)
#line(length: 100%, stroke: 2pt + rgb("#f4b63f"))
#v(10pt)
#d.inShort
#v(1fr)
#if d.statement != none [
  #block(fill: rgb("#f5f0e6"), inset: 14pt, radius: 6pt, width: 100%)[
    #text(weight: "bold", size: 12pt, d.statement.heading)
    #h(1fr) #text(size: 9pt, fill: rgb("#55606e"), d.statement.version)

    #text(weight: "bold", d.statement.vision)
    #for part in d.statement.visionText [ #par(told(part)) ]
    #text(weight: "bold", d.statement.mandate)
    #for part in d.statement.mandateText [ #par(told(part)) ]
  ]
]
#v(1fr)
#pagebreak()
#set page(footer: context [
  #set text(size: 8pt, fill: rgb("#55606e"))
  #d.title #h(1fr) #counter(page).display()
])
= #d.contents
#for group in d.groups [
  == #group.name
  #for member in group.members [
    #block(spacing: 6pt)[#told(member.name) #if member.letters != "" [#box(width: 1fr, repeat(text(fill: rgb("#ddd5c5"))[.])) #member.letters]]
  ]
]
#pagebreak()
= #d.municipal.heading
#if d.municipal.rows.len() == 0 [ #d.municipal.none ] else [
  #table(columns: (2fr, 1fr, auto),
    table.header(..d.municipal.columns),
    ..d.municipal.rows.map(row => (told(row.name), ..row.cells)).flatten())
]
#pagebreak()
= #d.signatures.heading
#d.signatures.how
#table(columns: (1.4fr, 1.3fr, 2fr, 1.2fr, auto),
  table.header(..d.signatures.columns),
  ..d.signatures.rows.map(row => (
    if row.signatory == "" { text(fill: rgb("#a83d22"), style: "italic", row.missing) } else { row.signatory },
    row.title, told(row.organisation), row.day, row.version)).flatten())
`

/** One page before each letter, saying whose it is. */
export const dividerPages = `
#for (n, letter) in d.dividers.enumerate() [
  #if n > 0 [ #pagebreak() ]
  #counter(page).update(letter.page)
  #v(1fr)
  #text(size: 11pt, fill: rgb("#55606e"), letter.kind)
  #v(4pt)
  #text(size: 22pt, weight: "bold", fill: rgb("#1b2a3f"), told(letter.name))
  #v(4pt)
  #line(length: 4cm, stroke: 2pt + rgb("#f4b63f"))
  #v(8pt)
  #if letter.sector != "" [ #letter.sector \\ ]
  #if letter.signatory != "" [ #letter.signatory \\ ]
  #letter.received
  #v(10pt)
  #text(fill: if letter.unread { rgb("#a83d22") } else { rgb("#17212e") }, letter.sentence)
  #v(2fr)
]
`
