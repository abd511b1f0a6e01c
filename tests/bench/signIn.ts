/** Signs a demo login in over Payload's REST and returns the header value that carries the session. */
export const signIn = async (
  url: string,
  { email, password }: { email: string; password: string },
): Promise<string> => {
  const response = await fetch(`${url}/api/staff/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const { token } = (await response.json()) as { token?: string }
  if (!token) throw new Error(`${email} could not sign in: ${response.status}.`)
  return `JWT ${token}`
}
