/** What customers send: documents, pictures, voice messages. Nothing a browser or an office program would run. */
const allowed: Record<string, readonly string[]> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/gif': ['gif'],
  'image/heic': ['heic'],
  'image/heif': ['heif'],
  'text/plain': ['txt'],
  'text/calendar': ['ics'],
  'text/vcard': ['vcf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/msword': ['doc'],
  'application/vnd.ms-excel': ['xls'],
  'audio/ogg': ['ogg', 'oga', 'opus'],
  'audio/mpeg': ['mp3'],
  'audio/mp4': ['m4a', 'mp4'],
  'audio/amr': ['amr'],
  'video/mp4': ['mp4'],
  'video/3gpp': ['3gp'],
}

export const filesMax = 20
export const fileBytesMax = 15 * 1024 * 1024
export const messageBytesMax = 25 * 1024 * 1024

export type OfferedFile = { name: string; contentType: string; size: number }
export type RefusedFile = OfferedFile & { reason: string }

/** A file's name without folders, control characters and marks that reorder text; never empty. */
export const safeFileName = (name: string): string =>
  (name.split(/[\\/]/).at(-1) ?? '')
    .replace(/[\p{Cc}\p{Cf}"<>|:*?]/gu, '')
    .trim()
    .slice(-120) || 'file'

const essence = (contentType: string): string => contentType.split(';')[0]?.trim().toLowerCase() ?? ''

/** The kind a file is kept as; null where it is none we keep. A name and a kind that contradict each other are not believed. */
export const keptContentType = ({ name, contentType }: Pick<OfferedFile, 'name' | 'contentType'>): string | null => {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase()
  const said = essence(contentType)
  const byName = Object.keys(allowed).find((type) => extension && allowed[type]?.includes(extension))
  if (said === 'application/octet-stream') return byName ?? null
  if (!Object.hasOwn(allowed, said)) return null
  return !extension || allowed[said]?.includes(extension) ? said : null
}

/** Sorts a message's files into those that are kept and those that are not, each with the reason; the first are kept first. */
export const chooseFiles = <File extends OfferedFile>(
  files: readonly File[],
): { kept: (File & { contentType: string })[]; refused: RefusedFile[] } => {
  const kept: (File & { contentType: string })[] = []
  const refused: RefusedFile[] = []
  let bytes = 0
  for (const file of files) {
    const { name, size } = file
    const contentType = keptContentType(file)
    const reason = ((): string | null => {
      if (kept.length >= filesMax) return `More than ${filesMax} files came.`
      if (!contentType) return 'Files of this kind are not kept.'
      if (size === 0) return 'It is empty.'
      return size > fileBytesMax || bytes + size > messageBytesMax ? 'It is too large.' : null
    })()
    if (reason || !contentType) {
      if (refused.length < 50)
        refused.push({
          name: safeFileName(name),
          contentType: essence(file.contentType).slice(0, 100),
          size,
          reason: reason ?? '',
        })
      continue
    }
    bytes += size
    kept.push({ ...file, name: safeFileName(name), contentType })
  }
  return { kept, refused }
}
