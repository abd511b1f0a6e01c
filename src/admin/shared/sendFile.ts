/** What an endpoint that reads a file answered: its body, or a sentence for whoever chose the file. */
export type FileAnswer<Body> = { body: Body; detail: null } | { body: null; detail: string }

/** Posts a file as it is to an endpoint of the staff API (below `/api/v1`) as the signed-in person; never throws. */
export const sendFile = async <Body>(endpoint: string, file: File): Promise<FileAnswer<Body>> => {
  try {
    const response = await fetch(`/api/v1${endpoint}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': file.type || 'application/octet-stream', accept: 'application/json' },
      body: file,
    })
    const answer: unknown = await response.json()
    if (response.ok) return { body: answer as Body, detail: null }
    const { detail } = answer as { detail?: string }
    return { body: null, detail: detail ?? `The server answered ${response.status}.` }
  } catch {
    return { body: null, detail: 'The server could not be reached. Nothing was taken in.' }
  }
}
