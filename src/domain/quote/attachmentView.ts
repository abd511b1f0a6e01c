/** A file that goes with a quote, as its customer sees it; `id` names its place in the version. */
export type AttachmentView = { id: string; title: string; contentType: string; bytes: number; sha256: string }
