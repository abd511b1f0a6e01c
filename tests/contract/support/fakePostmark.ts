import { cut, type FakeAnswer, json } from './httpFake'

type Kept = { MessageID: string; Metadata: Record<string, string> }

const kept: Kept[] = []

/** Speaks the two endpoints of Postmark that the adapter calls; can take a message and lose its answer. */
export const fakePostmark =
  ({ loseAnswer = false } = {}): FakeAnswer =>
  (request, res) => {
    if (request.method === 'POST' && request.path === '/email') {
      const { To, Metadata } = JSON.parse(request.body)
      const message = { MessageID: crypto.randomUUID(), Metadata }
      kept.push(message)
      if (loseAnswer) return cut(request, res)
      return json(200, {
        To,
        SubmittedAt: new Date().toISOString(),
        MessageID: message.MessageID,
        ErrorCode: 0,
        Message: 'OK',
      })(request, res)
    }
    if (request.method === 'GET' && request.path === '/messages/outbound' && request.query.get('count')) {
      const wanted = request.query.get('metadata_message-id')
      const found = kept.filter(({ Metadata }) => Metadata['message-id'] === wanted)
      return json(200, { TotalCount: found.length, Messages: found })(request, res)
    }
    return json(404, { ErrorCode: 404, Message: 'Unknown' })(request, res)
  }
