import http from 'node:http'
import { text } from 'node:stream/consumers'

// A server with nothing in it: the same bytes and headers for every request.
const { body, headers } = JSON.parse(await text(process.stdin)) as {
  body: string
  headers: [string, string][]
}
const bytes = Buffer.from(body, 'base64')
const kept = headers.filter(
  ([name]) =>
    !['connection', 'keep-alive', 'transfer-encoding', 'date', 'content-length', 'content-encoding'].includes(
      name,
    ),
)
http
  .createServer((_request, response) => {
    response.writeHead(200, { ...Object.fromEntries(kept), 'content-length': bytes.length })
    response.end(bytes)
  })
  .listen(8393, '127.0.0.1', () => console.log('ready'))
