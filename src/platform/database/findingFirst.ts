import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { PaginatedDocs } from 'payload'

type Find = PostgresAdapter['find']
type Asked = Parameters<Find>[0]

const firstPage = <Doc>(
  docs: Doc[],
  { limit, totalDocs }: { limit: number; totalDocs: number },
): PaginatedDocs<Doc> => {
  const totalPages = Math.max(1, Math.ceil(totalDocs / limit))
  const hasNextPage = totalPages > 1
  const turns = { hasNextPage, hasPrevPage: false, nextPage: hasNextPage ? 2 : null, prevPage: null }
  return { docs, limit, page: 1, pagingCounter: 1, totalDocs, totalPages, ...turns }
}

/** The same `find`, which counts rows only where they fill the first page: a shorter list says itself how long it is. */
export const findingFirst = (original: Find): Find =>
  async function find<Doc>(this: PostgresAdapter, asked: Asked) {
    const found = (given: Asked) => original.call(this, given) as Promise<PaginatedDocs<Doc>>
    const { collection, limit, locale, page = 1, pagination, req, where } = asked
    if (pagination === false || !limit || page !== 1) return found(asked)
    const { docs } = await found({ ...asked, pagination: false })
    if (docs.length < limit) return firstPage(docs, { limit, totalDocs: docs.length })
    const { totalDocs } = await this.count({ collection, locale, req, where })
    return firstPage(docs, { limit, totalDocs })
  } as Find
