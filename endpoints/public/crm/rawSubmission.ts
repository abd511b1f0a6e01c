const notKept = new Set(['__proto__', 'captcha_token', 'cf-turnstile-response', 'h-captcha-response'])

/** The body as it was sent, unknown fields and all, but for CAPTCHA tokens and `__proto__`. */
export const rawSubmission = (body: Buffer): Record<string, unknown> =>
  JSON.parse(body.toString('utf8'), (name, value: unknown) => (notKept.has(name) ? undefined : value)) as Record<
    string,
    unknown
  >
