import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type FakeRequest = {
  method: string
  path: string
  query: URLSearchParams
  headers: IncomingHttpHeaders
  body: string
}
export type FakeAnswer = (request: FakeRequest, res: ServerResponse) => void

export type HttpFake = {
  url: string
  requests: FakeRequest[]
  answerWith(answer: FakeAnswer): void
  stop(): Promise<void>
}

/** Answers JSON. */
export const json =
  (status: number, body: unknown): FakeAnswer =>
  (_request, res) => {
    res.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
  }

/** Never answers, so that the caller's own time-out is what ends the call. */
export const hang: FakeAnswer = () => {}

/** Cuts the connection after the request was read. */
export const cut: FakeAnswer = (_request, res) => {
  res.socket?.destroy()
}

/** Starts a server that stands in for a provider's endpoint and remembers what it was asked. */
export const startHttpFake = async (first: FakeAnswer): Promise<HttpFake> => {
  let answer = first
  const requests: FakeRequest[] = []
  const server = createServer(async (req, res) => {
    const chunks: Buffer[] = []
    for await (const chunk of req as AsyncIterable<Buffer>) chunks.push(chunk)
    const { pathname, searchParams } = new URL(req.url ?? '/', 'http://fake')
    const body = Buffer.concat(chunks).toString('utf8')
    const request = { method: req.method ?? '', path: pathname, query: searchParams, headers: req.headers, body }
    requests.push(request)
    answer(request, res)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    answerWith: (next) => {
      answer = next
    },
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
