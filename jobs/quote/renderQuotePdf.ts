import { failSending } from '@/src/commands/quote/failSending'
import { releaseQuote } from '@/src/commands/quote/releaseQuote'
import { type StoredDocument, storeDocument } from '@/src/commands/shared/storeDocument'
import { printedWidths } from '@/src/documents/quote/printedWidths'
import { quotePdf } from '@/src/documents/quote/quotePdf'
import type { Context } from '@/src/platform/context'
import { consumer } from '@/src/platform/jobs/job'
import { providers } from '@/src/providers/providers'
import { type PrintableVersion, printableVersion } from '@/src/queries/quote/printableVersion'
import { findDocument } from '@/src/queries/shared/findDocument'
import { picturesForPrint } from '@/src/queries/shared/picturesForPrint'

const renderAndStore = async (ctx: Context, version: PrintableVersion): Promise<StoredDocument> => {
  const pictures = await picturesForPrint(ctx, printedWidths(version.view))
  const body = await providers().pdf.renderPdf(quotePdf({ view: version.view, pictures }))
  const { reference, version: number } = version.view
  return storeDocument(ctx, {
    key: version.documentKey,
    title: `${reference} v${number}`,
    kind: 'quote',
    quoteId: version.quoteId,
    filename: `${reference}-v${number}.pdf`,
    body,
  })
}

/** Renders and stores the document of a version being sent, then releases it; when that fails for good the version is a draft again. */
export const renderQuotePdf = consumer({
  name: 'quote.render-pdf',
  on: 'quote.send_requested',
  timeoutMs: 120_000,
  attemptsMax: 4,
  run: async (ctx, { data: { versionId } }) => {
    const version = await printableVersion(ctx, { versionId })
    if (!version) return
    const document = (await findDocument(ctx, { key: version.documentKey })) ?? (await renderAndStore(ctx, version))
    await releaseQuote(ctx, { versionId, documentId: document.id, sha256: document.sha256 })
  },
  onDead: (ctx, { data: { versionId } }) =>
    failSending(ctx, { versionId, reason: 'The document could not be made. Nothing was sent; try again.' }),
})
