/** `rejected`: the visitor did not pass; `provider-down`: nobody could say, so answer 503 and let them try again. */
export type CaptchaVerdict = { ok: true } | { ok: false; kind: 'rejected' | 'provider-down'; detail: string }

export type CaptchaVerifier = {
  name: string
  /** Checks a token once; never throws. */
  verify(attempt: { token: string; remoteIp?: string }): Promise<CaptchaVerdict>
}
