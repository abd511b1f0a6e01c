import { cut, type FakeAnswer, json } from './httpFake'

export type TwilioMessage = {
  sid: string
  to: string
  from: string
  body: string
  direction: string
  status: string
  date_created: string
}

const rfc2822 = (date: Date): string => date.toUTCString().replace('GMT', '+0000')

/** A message as Twilio lists it. */
export const aTwilioMessage = (changes: Partial<TwilioMessage> & { createdAt?: Date } = {}): TwilioMessage => {
  const { createdAt = new Date(), ...rest } = changes
  const sid = `SM${crypto.randomUUID().replaceAll('-', '')}`
  return {
    sid,
    to: '',
    from: '',
    body: '',
    direction: 'outbound-api',
    status: 'queued',
    date_created: rfc2822(createdAt),
    ...rest,
  }
}

/** Speaks the Messages endpoint of Twilio over a list of messages; can take a message and lose its answer. */
export const fakeTwilio =
  (messages: TwilioMessage[], { loseAnswer = false } = {}): FakeAnswer =>
  (request, res) => {
    if (!/^\/2010-04-01\/Accounts\/AC[0-9a-f]{32}\/Messages\.json$/.test(request.path))
      return json(404, { code: 20404, message: 'Unknown', status: 404 })(request, res)
    if (request.method === 'POST') {
      const form = new URLSearchParams(request.body)
      const message = aTwilioMessage({
        to: form.get('To') ?? '',
        from: form.get('From') ?? '',
        body: form.get('Body') ?? '',
      })
      messages.unshift(message)
      return loseAnswer ? cut(request, res) : json(201, message)(request, res)
    }
    const listed = messages.filter(({ to }) => to === request.query.get('To'))
    const size = Number(request.query.get('PageSize') ?? 50)
    return json(200, {
      messages: listed.slice(0, size),
      page: 0,
      page_size: size,
      next_page_uri: null,
      uri: request.path,
    })(request, res)
  }
