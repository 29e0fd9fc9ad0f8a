import QRCode from 'qrcode'

const longest = 1_200

/** An address as a QR code: the side in modules and one path of its dark ones. Undefined where it is too long to read. */
export function codeOf(url: string): { size: number; path: string } | undefined {
  if (url.length > longest) return undefined
  const { modules } = QRCode.create(url, { errorCorrectionLevel: 'L' })
  const { size } = modules
  const dark = Array.from({ length: size * size }, (_, at) => at).filter(at => modules.data[at])
  return { size, path: dark.map(at => `M${at % size} ${Math.floor(at / size)}h1v1h-1z`).join('') }
}
