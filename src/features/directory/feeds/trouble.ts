/** Why a feed was not taken. A closed set: pages put it into words. */
const FEED_TROUBLES = [
  'not-an-address',
  'private-address',
  'no-such-place',
  'refused',
  'not-safe',
  'too-slow',
  'too-large',
  'too-many-redirects',
  'cut-off',
  'web-page',
  'not-json',
  'not-a-feed',
  'key-refused',
  'key-unreadable',
  'not-found',
  'asked-to-wait',
  'broken-there',
  'broken-here',
  'pages-for-ever',
  'same-page-again',
  'pages-contradict',
  'services-missing',
  'ids-changed',
  'nothing-there',
] as const

export type FeedTrouble = (typeof FEED_TROUBLES)[number]
