import { BlockList, isIP } from 'node:net'

/**
 * Networks that are nobody's public address, by the registries of IANA for special-purpose addresses (IPv4 and IPv6,
 * RFC 6890 and what followed): this machine, private and link-local networks (cloud metadata is among them), shared
 * carrier space, documentation, benchmarking, multicast and what is reserved.
 */
const closed: readonly [network: string, bits: number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  // The cloud of one maker answers questions about its machines here, in the middle of public space.
  ['168.63.129.16', 32],
]

const list = new BlockList()
for (const [network, bits] of closed) list.addSubnet(network, bits, 'ipv4')
// Of IPv6 only global unicast (2000::/3) may be public; within it these are not.
const open6 = new BlockList()
open6.addSubnet('2000::', 3, 'ipv6')
const closed6 = new BlockList()
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['3fff::', 20],
  ['2620:4f:8000::', 48],
] as const)
  closed6.addSubnet(network, bits, 'ipv6')

/** Whether an address in figures is one that anybody on the internet could reach. Anything else is not. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/%.*$/, '')
  const family = isIP(bare)
  if (family === 4) return !list.check(bare, 'ipv4')
  if (family !== 6) return false
  const inside = carriedIn(bare)
  if (inside) return isPublicAddress(inside)
  return open6.check(bare, 'ipv6') && !closed6.check(bare, 'ipv6')
}

/** The IPv4 address an IPv6 one stands for: mapped (::ffff:0:0/96), NAT64 (64:ff9b::/96), 6to4 (2002::/16). */
function carriedIn(address: string): string | undefined {
  const words = wordsOf(address)
  const dotted = (high = 0, low = 0) => [high >> 8, high & 255, low >> 8, low & 255].join('.')
  if (words.slice(0, 5).every(word => word === 0) && words[5] === 0xffff) return dotted(words[6], words[7])
  if (words[0] === 0x64 && words[1] === 0xff9b && words.slice(2, 6).every(word => word === 0))
    return dotted(words[6], words[7])
  if (words[0] === 0x2002) return dotted(words[1], words[2])
  return undefined
}

function wordsOf(address: string): number[] {
  const hex = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, a, b, c, d) =>
    [Number(a) * 256 + Number(b), Number(c) * 256 + Number(d)].map(word => word.toString(16)).join(':'),
  )
  const [head = '', tail] = hex.split('::')
  const parse = (part: string) =>
    part
      .split(':')
      .filter(Boolean)
      .map(word => Number.parseInt(word, 16))
  const [front, back] = [parse(head), parse(tail ?? '')]
  return [...front, ...Array.from({ length: 8 - front.length - back.length }, () => 0), ...back]
}
