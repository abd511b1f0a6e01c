/** A file an HTML page asks for, such as a photograph. */
export type PdfAsset = { body: Buffer; contentType: string }

export type PdfDocument = {
  /** A whole page. It may use `data:` URLs; every other address is handed to `resolveAsset` and never fetched. */
  html: string
  /** Chromium's own templates, printed in the margins: they see no style of the page and load nothing. */
  headerTemplate?: string
  footerTemplate?: string
  /** Answers the file behind an address, or `null` for none. */
  resolveAsset?: (url: string) => Promise<PdfAsset | null>
}

/** Turns HTML into PDF. */
export type PdfRenderer = {
  /**
   * Renders a document; A4, unless its CSS says otherwise by `@page`. Throws a `retryable` ProviderFailure when it
   * takes too long or the browser cannot be had.
   */
  renderPdf: (document: PdfDocument) => Promise<Buffer>
  /** Ends the browser; renders under way fail. */
  stop: () => Promise<void>
}
