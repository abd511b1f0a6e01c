/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Language } from '@/src/domain/shared/language'
import { labelsFor } from './labels/labelsFor'
import { type SiteAssetName, siteAsset } from './siteAssets'

type HtmlPage = {
  language: Language
  title: string
  bodyClass?: string
  /** A style sheet of its kind of page, beside the one all share. */
  ownStyle?: SiteAssetName
  children: ComponentChildren
}

/** A full HTML document in the company's dress; private, so never indexed, its address never sent elsewhere. */
export const htmlPage = ({ language, title, bodyClass, ownStyle, children }: HtmlPage): string =>
  `<!doctype html>${renderToString(
    <html lang={language}>
      {/* biome-ignore lint/style/noHeadElement: a whole document, rendered outside Next */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="referrer" content="same-origin" />
        <meta name="theme-color" content="#16372f" />
        <meta name="format-detection" content="telephone=no" />
        <title>{title}</title>
        <link rel="icon" type="image/svg+xml" href={siteAsset('icon.svg').url} />
        <link rel="stylesheet" href={siteAsset('site.css').url} />
        {ownStyle && <link rel="stylesheet" href={siteAsset(ownStyle).url} />}
        <script src={siteAsset('site.js').url} defer />
      </head>
      <body class={bodyClass}>
        <a class="skip" href="#content">
          {labelsFor(language).skipToContent}
        </a>
        {children}
      </body>
    </html>,
  )}`
