import { createHash } from 'node:crypto'
import { previewScript } from '../catalog/previewScript'
import { docsCss } from '../integration/docsCss'
import { docsScript } from '../integration/docsScript'
import { pageFontCss } from './fonts'
import { siteIcon } from './siteIcon'
import { siteScript } from './siteScript'
import { baseCss } from './styles/baseCss'
import { bookingCss } from './styles/bookingCss'
import { choiceCss } from './styles/choiceCss'
import { formCss } from './styles/formCss'
import { heroCss } from './styles/heroCss'
import { messageCss } from './styles/messageCss'
import { printCss } from './styles/printCss'
import { storyCss } from './styles/storyCss'
import { tableCss } from './styles/tableCss'
import { tourCss } from './styles/tourCss'

export type SiteAssetName =
  | 'site.css'
  | 'booking.css'
  | 'tour.css'
  | 'message.css'
  | 'site.js'
  | 'preview.js'
  | 'docs.css'
  | 'docs.js'
  | 'icon.svg'
type SiteAsset = { name: SiteAssetName; contentType: string; body: string; hash: string; url: string }

const asset = (name: SiteAssetName, contentType: string, body: string): SiteAsset => {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
  return { name, contentType, body, hash, url: `/assets/${name}?v=${hash}` }
}

const build = (): Record<SiteAssetName, SiteAsset> => ({
  'site.css': asset(
    'site.css',
    'text/css; charset=utf-8',
    [pageFontCss(), baseCss, heroCss, storyCss, tableCss, choiceCss, formCss, printCss].join('\n'),
  ),
  'booking.css': asset('booking.css', 'text/css; charset=utf-8', bookingCss),
  'tour.css': asset('tour.css', 'text/css; charset=utf-8', tourCss),
  'message.css': asset('message.css', 'text/css; charset=utf-8', messageCss),
  'site.js': asset('site.js', 'text/javascript; charset=utf-8', siteScript),
  'preview.js': asset('preview.js', 'text/javascript; charset=utf-8', previewScript),
  'docs.css': asset('docs.css', 'text/css; charset=utf-8', docsCss),
  'docs.js': asset('docs.js', 'text/javascript; charset=utf-8', docsScript),
  'icon.svg': asset('icon.svg', 'image/svg+xml', siteIcon),
})

let built: Record<SiteAssetName, SiteAsset> | undefined

/** A file customer pages load; its url changes with its content, so it may be cached for ever. */
export const siteAsset = (name: SiteAssetName): SiteAsset => {
  built ??= build()
  return built[name]
}

/** Every file customer pages load from /assets/, besides the fonts of `pageFonts`. */
export const siteAssets = (): SiteAsset[] => [
  siteAsset('site.css'),
  siteAsset('booking.css'),
  siteAsset('tour.css'),
  siteAsset('message.css'),
  siteAsset('site.js'),
  siteAsset('preview.js'),
  siteAsset('docs.css'),
  siteAsset('docs.js'),
  siteAsset('icon.svg'),
]
