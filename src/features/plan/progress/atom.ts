import type { Tongue } from '#platform/text.ts'

export interface Feed {
  title: string
  tongue: Tongue
  url: string
  self: string
  updated: Date
  author: string
  entries: readonly { id: string; title: string; url: string; at: Date; text: string }[]
}

// XML 1.0 refuses most control characters even when escaped.
const written = (text: string) =>
  text
    .replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\p{Cn}]/gu, '')
    .replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

/** An Atom feed (RFC 4287); every text is escaped. */
export function atomFeed(feed: Feed): string {
  const entries = feed.entries.map(
    entry => `  <entry>
    <id>${written(entry.id)}</id>
    <title>${written(entry.title)}</title>
    <link href="${written(entry.url)}"/>
    <updated>${entry.at.toISOString()}</updated>
    <summary>${written(entry.text)}</summary>
  </entry>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.tongue}">
  <id>${written(feed.url)}</id>
  <title>${written(feed.title)}</title>
  <link href="${written(feed.url)}"/>
  <link rel="self" href="${written(feed.self)}"/>
  <updated>${feed.updated.toISOString()}</updated>
  <author><name>${written(feed.author)}</name></author>
${entries.join('\n')}
</feed>
`
}

/** The same as RSS 2.0 (rssboard.org/rss-specification), for readers that know no Atom. */
export function rssFeed(feed: Feed): string {
  const items = feed.entries.map(
    entry => `    <item>
      <guid isPermaLink="false">${written(entry.id)}</guid>
      <title>${written(entry.title)}</title>
      <link>${written(entry.url)}</link>
      <pubDate>${entry.at.toUTCString()}</pubDate>
      <description>${written(entry.text)}</description>
    </item>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel>
    <title>${written(feed.title)}</title>
    <link>${written(feed.url)}</link>
    <description>${written(`${feed.author}: ${feed.title}`)}</description>
    <language>${feed.tongue}</language>
    <lastBuildDate>${feed.updated.toUTCString()}</lastBuildDate>
    <atom:link rel="self" type="application/rss+xml" href="${written(feed.self)}"/>
${items.join('\n')}
  </channel>
</rss>
`
}
