type SentFile = { body: Buffer; contentType: string; filename: string; sha256: string }

/** Answers a private file under a name in any alphabet; a browser shows what it can and saves the rest. */
export const fileResponse = ({ body, contentType, filename, sha256 }: SentFile): Response =>
  new Response(new Uint8Array(body), {
    headers: {
      'content-type': contentType,
      'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(filename)}`,
      'cache-control': 'private, no-store',
      etag: `"${sha256}"`,
    },
  })
